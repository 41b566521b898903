-- The RBAC rule for leader election among the replicas of a service.
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

in  λ(name : Text) →
      kubernetes.PolicyRule::{
      , apiGroups = Some [ "coordination.k8s.io" ]
      , resources = Some [ "leases" ]
      , resourceNames = Some [ name ]
      , verbs = [ "get", "create", "update" ]
      }
