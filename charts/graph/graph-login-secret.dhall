-- The login in the format that the database reads, and the password alone for its clients.
let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let password = env:GRAPH_PASSWORD as Text

in  kubernetes.Secret::{
    , metadata = ../lib/metadata.dhall names.graph.name names.graph.secret
    , type = Some "Opaque"
    , stringData = Some (toMap { login = "graph/${password}", password })
    }
