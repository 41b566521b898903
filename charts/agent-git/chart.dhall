let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "agent-git"
    , description = Some "Watches a Git forge: repositories, pipelines, owners"
    , version = names.version
    , appVersion = Some names.appVersion
    }
