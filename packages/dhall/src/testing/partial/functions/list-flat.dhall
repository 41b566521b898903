let lib = ./lib.dhall

let Host = { host : Text, paths : List Text }

in  λ(v : { hosts : List Host }) →
      { urls =
          lib.concatMap
            Host
            Text
            ( λ(h : Host) →
                lib.map Text Text (λ(p : Text) → "${h.host}${p}") h.paths
            )
            v.hosts
      }
