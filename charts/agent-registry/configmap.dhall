-- Where the agent stores its position; it starts at the beginning.
let kubernetes = ../../dhall/kubernetes.dhall

in  kubernetes.ConfigMap::{
    , metadata = ../lib/metadata.dhall "agent-registry" "agent-registry-cursor"
    , data = Some (toMap { since = "1970-01-01" })
    }
