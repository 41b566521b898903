-- The deploy repository as a source.
let flux = ./crds.dhall

let Deployment = ./Deployment.dhall

let gitRepository
    : Deployment.Type → flux.GitRepository.Type
    = λ(deployment : Deployment.Type) →
        flux.GitRepository::{
        , metadata = ./metadata.dhall deployment.{ name, namespace }
        , spec = Some flux.GitRepositorySpec::{
          , interval = deployment.interval
          , url = deployment.url
          , ref = Some flux.GitRepositorySpecRef::{
            , branch = Some deployment.branch
            }
          , secretRef =
              merge
                { None = None { name : Text }
                , Some = λ(name : Text) → Some { name }
                }
                deployment.credentials
          }
        }

in  gitRepository
