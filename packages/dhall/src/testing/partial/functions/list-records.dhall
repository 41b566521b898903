let lib = ./lib.dhall

let Port = { name : Text, port : Natural, node : Optional Natural }

in  λ(v : { ports : List Port }) →
      { ports =
          lib.map
            Port
            { name : Text
            , containerPort : Natural
            , hostPort : Optional Natural
            }
            ( λ(p : Port) →
                { name = "p-${p.name}"
                , containerPort = p.port
                , hostPort = p.node
                }
            )
            v.ports
      }
