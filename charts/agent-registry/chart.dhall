let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "agent-registry"
    , description = Some
        "Watches container registries: images, layers, signatures"
    , version = names.version
    , appVersion = Some names.appVersion
    }
