{-|
The Kustomization that applies the HelmRelease. A HelmRelease cannot depend on a Kustomization, so this
Kustomization depends on the one of the Secrets.
-}
let flux = ./crds.dhall

let Deployment = ./Deployment.dhall

let release
    : Deployment.Type → flux.Kustomization.Type
    = λ(deployment : Deployment.Type) →
        flux.Kustomization::{
        , metadata =
            ./metadata.dhall
              { name = "${deployment.name}-release"
              , namespace = deployment.namespace
              }
        , spec = Some flux.KustomizationSpec::{
          , interval = deployment.interval
          , prune = True
          , sourceRef = flux.KustomizationSpecSourceRef::{
            , kind = "GitRepository"
            , name = deployment.name
            }
          , path = Some "./${deployment.folder}/release"
          , dependsOn = Some
            [ flux.KustomizationSpecDependsOn::{
              , name = "${deployment.name}-secrets"
              }
            ]
          , timeout = Some deployment.timeout
          }
        }

in  release
