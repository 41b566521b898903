let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let names = ../lib/names.dhall

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      kubernetes.ResourceQuota::{
      , metadata = ../lib/metadata.dhall names.product names.product
      , spec = Some kubernetes.ResourceQuotaSpec::{
        , hard = Some
            ( toMap
                { persistentvolumeclaims =
                    Natural/show (values.broker.replicas + 4)
                , `count/jobs.batch` = "20"
                }
            )
        }
      }
