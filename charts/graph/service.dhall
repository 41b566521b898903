let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let names = ../lib/names.dhall

let name = names.graph.name

in  kubernetes.Service::{
    , metadata = ../lib/metadata.dhall name name
    , spec = Some kubernetes.ServiceSpec::{
      , clusterIP = Some "None"
      , selector = Some (../lib/selector.dhall name)
      , ports = Some
        [ kubernetes.ServicePort::{
          , name = Some "tcp-bolt"
          , port = names.graph.port
          , targetPort = Some (kubernetes.NatOrString.String "bolt")
          }
        ]
      }
    }
