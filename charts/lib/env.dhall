-- Environment variables of a container: plain ones, and ones from a key of a Secret.
let kubernetes = ../../dhall/kubernetes.dhall

in  { plain =
        λ(name : Text) →
        λ(value : Text) →
          kubernetes.EnvVar::{ name, value = Some value }
    , secret =
        λ(name : Text) →
        λ(secret : Text) →
        λ(key : Text) →
          kubernetes.EnvVar::{
          , name
          , valueFrom = Some kubernetes.EnvVarSource::{
            , secretKeyRef = Some kubernetes.SecretKeySelector::{
              , name = Some secret
              , key
              }
            }
          }
    }
