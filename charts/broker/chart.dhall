let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "broker"
    , description = Some
        "The message broker between agents and graph, with mutual TLS"
    , version = names.version
    , appVersion = Some names.appVersion
    }
