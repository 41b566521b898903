let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "console"
    , description = Some "The web console"
    , version = names.version
    , appVersion = Some names.appVersion
    }
