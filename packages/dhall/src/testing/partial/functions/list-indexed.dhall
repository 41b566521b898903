let lib = ./lib.dhall

let I = { index : Natural, value : Text }

in  λ(v : { hosts : List Text }) →
      { names =
          lib.map
            I
            Text
            (λ(i : I) → "${i.value}-${Natural/show i.index}")
            (List/indexed Text v.hosts)
      }
