let lib = ./lib.dhall

in  λ(v : { hosts : List Text }) →
      { rules =
          lib.map
            Text
            { host : Text, path : Text }
            (λ(h : Text) → { host = h, path = "/" })
            v.hosts
      }
