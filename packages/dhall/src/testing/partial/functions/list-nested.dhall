let lib = ./lib.dhall

let Host = { host : Text, paths : List Text }

in  λ(v : { hosts : List Host }) →
      { rules =
          lib.map
            Host
            { host : Text, paths : List { path : Text, host : Text } }
            ( λ(h : Host) →
                { host = h.host
                , paths =
                    lib.map
                      Text
                      { path : Text, host : Text }
                      (λ(p : Text) → { path = p, host = h.host })
                      h.paths
                }
            )
            v.hosts
      }
