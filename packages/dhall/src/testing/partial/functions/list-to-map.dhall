let lib = ./lib.dhall

in  λ(v : { names : List Text }) →
      { data =
          lib.map
            Text
            (lib.Entry Text)
            (λ(n : Text) → { mapKey = n, mapValue = "on" })
            v.names
      }
