let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let names = ../lib/names.dhall

in  kubernetes.ConfigMap::{
    , metadata = ../lib/metadata.dhall names.graph.name names.graph.name
    , data = Some (toMap { `graph.conf` = ./files/graph.conf as Text })
    }
