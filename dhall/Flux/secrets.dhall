{-|
The Kustomization of the encrypted Secrets: the only kind of object whose files Flux decrypts.
`force` replaces an immutable Secret when its value changes; `prune` deletes one that is no longer
in the repository.
-}
let flux = ./crds.dhall

let Deployment = ./Deployment.dhall

let secrets
    : Deployment.Type → flux.Kustomization.Type
    = λ(deployment : Deployment.Type) →
        flux.Kustomization::{
        , metadata =
            ./metadata.dhall
              { name = "${deployment.name}-secrets"
              , namespace = deployment.namespace
              }
        , spec = Some flux.KustomizationSpec::{
          , interval = deployment.interval
          , prune = True
          , sourceRef = flux.KustomizationSpecSourceRef::{
            , kind = "GitRepository"
            , name = deployment.name
            }
          , path = Some "./${deployment.folder}/secrets"
          , decryption = Some (./decryption.dhall deployment.decryption)
          , force = Some True
          , timeout = Some deployment.timeout
          , wait = Some True
          }
        }

in  secrets
