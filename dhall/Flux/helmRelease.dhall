{-|
The HelmRelease, the only manifest in `release/`. `reconcileStrategy` is Revision, because by default
Flux ignores a chart whose version did not change.
-}
let flux = ./crds.dhall

let Deployment = ./Deployment.dhall

let helmRelease
    : Deployment.Type → flux.HelmRelease.Type
    = λ(deployment : Deployment.Type) →
        flux.HelmRelease::{
        , metadata = ./metadata.dhall deployment.{ name, namespace }
        , spec = Some flux.HelmReleaseSpec::{
          , interval = deployment.interval
          , chart = Some flux.HelmReleaseSpecChart::{
            , spec = flux.HelmReleaseSpecChartSpec::{
              , chart = "./${deployment.folder}/chart"
              , sourceRef = flux.HelmReleaseSpecChartSpecSourceRef::{
                , kind = "GitRepository"
                , name = deployment.name
                , namespace = Some deployment.namespace
                }
              , reconcileStrategy = Some "Revision"
              }
            }
          , install = Some flux.HelmReleaseSpecInstall::{
            , createNamespace = Some True
            , remediation = Some flux.HelmReleaseSpecInstallRemediation::{
              , retries = Some +3
              }
            }
          , targetNamespace = deployment.targetNamespace
          , timeout = Some deployment.timeout
          }
        }

in  helmRelease
