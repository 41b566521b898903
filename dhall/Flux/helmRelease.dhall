{-|
The HelmRelease, the only manifest in `release/`. It is pinned to the chart and the Secrets of its commit:
`make` replaces `dhallmark.pin` by the name of a file that every commit with another chart or other
Secrets names differently. Flux builds a chart only where all of `valuesFiles` exist, so it installs a
chart only after it applied this HelmRelease, which waits for the Secrets.

`reconcileStrategy` is ChartVersion: the version of the chart that Flux builds changes with this
object, and not with the commit.
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
              , reconcileStrategy = Some "ChartVersion"
              , valuesFiles = Some
                [ "./${deployment.folder}/chart/values.yaml"
                , "./${deployment.folder}/release/dhallmark.pin"
                ]
              }
            }
          , install = Some flux.HelmReleaseSpecInstall::{
            , createNamespace = Some True
            , remediation = Some flux.HelmReleaseSpecInstallRemediation::{
              , retries = Some +3
              }
            }
          , releaseName = deployment.releaseName
          , targetNamespace = deployment.targetNamespace
          , timeout = Some deployment.timeout
          }
        }

in  helmRelease
