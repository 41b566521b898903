-- Metadata of an object of a service: its name, the product's namespace and the usual labels.
let kubernetes = ../../dhall/kubernetes.dhall

let names = ./names.dhall

in  λ(service : Text) →
    λ(name : Text) →
      kubernetes.ObjectMeta::{
      , name = Some name
      , namespace = Some names.namespace
      , labels = Some (./labels.dhall service)
      }
