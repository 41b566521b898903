let kubernetes = ../../dhall/kubernetes.dhall

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
