let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "graph"
    , description = Some "The graph database"
    , version = names.version
    , appVersion = Some names.appVersion
    }
