let Helm = ../dhall/Helm.dhall

let names = ./lib/names.dhall

let service =
      λ(name : Text) → Helm.Dependency::{ name, version = Some names.version }

in  Helm.Chart::{
    , name = names.product
    , description = Some "A live graph of everything that an organisation runs"
    , version = names.version
    , appVersion = Some names.appVersion
    , keywords = Some [ "observability", "graph", "inventory" ]
    , dependencies = Some
      [ service "agent-git"
      , service "agent-kubernetes"
      , service "agent-registry"
      , service "broker"
      , service "compactor"
      , service "console"
      , service "delivery"
      , service "graph"
      ]
    }
