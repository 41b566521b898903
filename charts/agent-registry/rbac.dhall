let kubernetes = ../../dhall/kubernetes.dhall

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
