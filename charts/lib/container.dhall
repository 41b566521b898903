-- A container with minimal rights.
let kubernetes = ../../dhall/kubernetes.dhall

let names = ./names.dhall

let Resources = ./Resources.dhall

in  λ(values : ./Values.dhall) →
    λ(name : Text) →
    λ(resources : Resources) →
      kubernetes.Container::{
      , name
      , image = Some "${values.global.registry}/${name}:${names.appVersion}"
      , imagePullPolicy = Some "IfNotPresent"
      , resources = Some (./limit.dhall resources)
      , securityContext = Some ./securityContext.dhall
      }
