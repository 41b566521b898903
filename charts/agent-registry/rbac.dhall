let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

in  ../lib/rbac.dhall
      "agent-registry"
      [ ../lib/leases.dhall "agent-registry"
      , kubernetes.PolicyRule::{
        , apiGroups = Some [ "" ]
        , resources = Some [ "configmaps" ]
        , resourceNames = Some [ "agent-registry-cursor" ]
        , verbs = [ "get", "update", "patch" ]
        }
      ]
