let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

in  kubernetes.ConfigMap::{
    , metadata = ../lib/metadata.dhall names.graph.name names.graph.name
    , data = Some (toMap { `graph.conf` = ./files/graph.conf as Text })
    }
