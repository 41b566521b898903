let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "agent-kubernetes"
    , description = Some "Watches the cluster: workloads, images, routes"
    , version = names.version
    , appVersion = Some names.appVersion
    }
