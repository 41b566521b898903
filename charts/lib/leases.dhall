-- The RBAC rule for leader election among the replicas of a service.
let kubernetes = ../../dhall/kubernetes.dhall

in  λ(name : Text) →
      kubernetes.PolicyRule::{
      , apiGroups = Some [ "coordination.k8s.io" ]
      , resources = Some [ "leases" ]
      , resourceNames = Some [ name ]
      , verbs = [ "get", "create", "update" ]
      }
