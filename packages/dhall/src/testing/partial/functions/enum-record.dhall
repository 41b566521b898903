let Mode = < Small | Large >

in  λ(v : { mode : Mode, n : Natural }) →
      { resources =
          merge
            { Small = { cpu = "100m", n = v.n }
            , Large = { cpu = "2", n = v.n * 2 }
            }
            v.mode
      }
