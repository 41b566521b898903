-- Metadata of an object of a service: its name, the product's namespace and the usual labels.
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let names = ./names.dhall

in  λ(service : Text) →
    λ(name : Text) →
      kubernetes.ObjectMeta::{
      , name = Some name
      , namespace = Some names.namespace
      , labels = Some (./labels.dhall service)
      }
