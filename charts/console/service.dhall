let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let name = names.console.name

in  kubernetes.Service::{
    , metadata = ../lib/metadata.dhall name name
    , spec = Some kubernetes.ServiceSpec::{
      , selector = Some (../lib/selector.dhall name)
      , ports = Some
        [ kubernetes.ServicePort::{
          , name = Some "https"
          , port = 443
          , targetPort = Some (kubernetes.NatOrString.String "https")
          }
        ]
      }
    }
