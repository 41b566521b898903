-- Installs the chart after the Secrets were applied.
let Flux = ../dhall/Flux.dhall

let names = ./lib/names.dhall

let Values = ./lib/Values.dhall

in  λ(values : Values) →
      Flux.helmRelease
        Flux.Deployment::{
        , name = "${names.product}-${values.delivery.folder}"
        , namespace = names.namespace
        , url = values.delivery.url
        , folder = values.delivery.folder
        , interval = values.delivery.interval
        , decryption =
            Flux.Decryption.AzureWorkloadIdentity
              { serviceAccount = values.delivery.identity }
        }
