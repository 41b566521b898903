let Helm = ../../dhall/Helm.dhall

let names = ../lib/names.dhall

in  Helm.Chart::{
    , name = "compactor"
    , description = Some "Removes from the graph what is long gone"
    , version = names.version
    , appVersion = Some names.appVersion
    }
