let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

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
