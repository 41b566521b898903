let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "delivery"
    , description = Some
        "How Flux brings this chart and its Secrets into the cluster"
    , version = names.version
    , appVersion = Some names.appVersion
    }
