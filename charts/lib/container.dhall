-- A container with minimal rights: not root, a read-only file system, no capabilities.
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
      , resources = Some kubernetes.ResourceRequirements::{
        , requests = Some (toMap resources)
        , limits = Some (toMap resources.{ memory })
        }
      , securityContext = Some kubernetes.SecurityContext::{
        , allowPrivilegeEscalation = Some False
        , capabilities = Some kubernetes.Capabilities::{ drop = Some [ "ALL" ] }
        , readOnlyRootFilesystem = Some True
        , runAsNonRoot = Some True
        , seccompProfile = Some kubernetes.SeccompProfile::{
          , type = "RuntimeDefault"
          }
        }
      }
