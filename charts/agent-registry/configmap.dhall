-- Where the agent stores its position; it starts at the beginning.
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

in  kubernetes.ConfigMap::{
    , metadata = ../lib/metadata.dhall "agent-registry" "agent-registry-cursor"
    , data = Some (toMap { since = "1970-01-01" })
    }
