let Flux = ./package.dhall

let flux = ./crds.dhall

let Decryption = Flux.Decryption

let deployment =
      Flux.Deployment::{
      , name = "graph"
      , namespace = "flux-system"
      , url = "https://git.example.org/deploy.git"
      , folder = "production"
      , decryption = Decryption.Age { secret = "sops-age" }
      , credentials = Some "deploy-key"
      }

let bySecret =
      λ(name : Text) →
        flux.KustomizationSpecDecryption::{
        , provider = "sops"
        , secretRef = Some { name }
        }

let byIdentity =
      λ(serviceAccountName : Optional Text) →
        flux.KustomizationSpecDecryption::{
        , provider = "sops"
        , serviceAccountName
        }

let each-cloud-is-decrypted-its-way =
        assert
      :   [ Flux.decryption (Decryption.Age { secret = "a" })
          , Flux.decryption (Decryption.Pgp { secret = "b" })
          , Flux.decryption
              (Decryption.AzureWorkloadIdentity { serviceAccount = Some "c" })
          , Flux.decryption
              (Decryption.AzureWorkloadIdentity { serviceAccount = None Text })
          , Flux.decryption (Decryption.AzureClientSecret { secret = "d" })
          , Flux.decryption
              (Decryption.AwsIdentity { serviceAccount = Some "e" })
          , Flux.decryption (Decryption.AwsCredentials { secret = "f" })
          , Flux.decryption
              (Decryption.GcpIdentity { serviceAccount = Some "g" })
          , Flux.decryption (Decryption.GcpCredentials { secret = "h" })
          , Flux.decryption (Decryption.VaultToken { secret = "i" })
          ]
        ≡ [ bySecret "a"
          , bySecret "b"
          , byIdentity (Some "c")
          , byIdentity (None Text)
          , bySecret "d"
          , byIdentity (Some "e")
          , bySecret "f"
          , byIdentity (Some "g")
          , bySecret "h"
          , bySecret "i"
          ]

let the-source-is-the-deploy-repository =
        assert
      :   (Flux.gitRepository deployment).spec
        ≡ Some
            flux.GitRepositorySpec::{
            , interval = "5m"
            , url = "https://git.example.org/deploy.git"
            , ref = Some flux.GitRepositorySpecRef::{ branch = Some "main" }
            , secretRef = Some { name = "deploy-key" }
            }

let secrets-are-decrypted-forced-and-pruned =
        assert
      :   (Flux.secrets deployment).spec
        ≡ Some
            flux.KustomizationSpec::{
            , interval = "5m"
            , prune = True
            , sourceRef = flux.KustomizationSpecSourceRef::{
              , kind = "GitRepository"
              , name = "graph"
              }
            , path = Some "./production/secrets"
            , decryption = Some (bySecret "sops-age")
            , force = Some True
            , timeout = Some "10m"
            , wait = Some True
            }

let the-release-waits-for-the-secrets =
        assert
      :   (Flux.release deployment).spec
        ≡ Some
            flux.KustomizationSpec::{
            , interval = "5m"
            , prune = True
            , sourceRef = flux.KustomizationSpecSourceRef::{
              , kind = "GitRepository"
              , name = "graph"
              }
            , path = Some "./production/release"
            , dependsOn = Some
              [ flux.KustomizationSpecDependsOn::{ name = "graph-secrets" } ]
            , timeout = Some "10m"
            }

let a-chart-is-pinned-to-its-release =
      let chart =
            flux.HelmReleaseSpecChart::{
            , spec = flux.HelmReleaseSpecChartSpec::{
              , chart = "./production/chart"
              , sourceRef = flux.HelmReleaseSpecChartSpecSourceRef::{
                , kind = "GitRepository"
                , name = "graph"
                , namespace = Some "flux-system"
                }
              , reconcileStrategy = Some "ChartVersion"
              , valuesFiles = Some
                [ "./production/chart/values.yaml"
                , "./production/release/dhallmark.pin"
                ]
              }
            }

      in    assert
          :   merge
                { None = None flux.HelmReleaseSpecChart.Type
                , Some = λ(spec : flux.HelmReleaseSpec.Type) → spec.chart
                }
                (Flux.helmRelease deployment).spec
            ≡ Some chart

in  {=}
