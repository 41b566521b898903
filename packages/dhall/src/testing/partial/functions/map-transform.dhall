let lib = ./lib.dhall

in  λ(v : { env : List { mapKey : Text, mapValue : Natural } }) →
      { env = lib.mapValues Natural Text (λ(n : Natural) → Natural/show n) v.env
      , list =
          lib.map
            (lib.Entry Natural)
            { name : Text, value : Text }
            ( λ(e : lib.Entry Natural) →
                { name = e.mapKey, value = Natural/show e.mapValue }
            )
            v.env
      , keys = lib.keys Natural v.env
      }
