-- Environment variables of a container: plain ones, and ones from a key of a Secret.
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

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
