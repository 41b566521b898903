-- The login in the format that the database reads, and the password alone for its clients.
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let names = ../lib/names.dhall

let password = env:GRAPH_PASSWORD as Text

in  kubernetes.Secret::{
    , metadata = ../lib/metadata.dhall names.graph.name names.graph.secret
    , type = Some "Opaque"
    , stringData = Some (toMap { login = "graph/${password}", password })
    }
