-- The deploy repository, the Secrets that Flux decrypts, and then the release.
let Flux = ../../dhall/Flux.dhall

let names = ../lib/names.dhall

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      let deployment =
            Flux.Deployment::{
            , name = "${names.product}-${values.delivery.folder}"
            , namespace = names.namespace
            , url = values.delivery.url
            , folder = values.delivery.folder
            , credentials = Some "deploy-repository"
            , interval = values.delivery.interval
            , decryption =
                Flux.Decryption.AzureWorkloadIdentity
                  { serviceAccount = values.delivery.identity }
            }

      in  [ Flux.Resource.GitRepository (Flux.gitRepository deployment)
          , Flux.Resource.Kustomization (Flux.secrets deployment)
          , Flux.Resource.Kustomization (Flux.release deployment)
          ]
