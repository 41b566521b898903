let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [   Secret.opaque
          { name = "agent-kubernetes"
          , namespace = names.namespace
          , keys = toMap
              { -- With which names of people are replaced before they leave the cluster
                pseudonym-key = Secret.base64 "PSEUDONYM_KEY"
              }
          }
      ⫽ { immutable = True }
    ]
