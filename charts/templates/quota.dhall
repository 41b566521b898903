let kubernetes = ../../dhall/kubernetes.dhall

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
