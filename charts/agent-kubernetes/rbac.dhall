-- Lets the agent read the product's namespace. For other namespaces an operator binds the same Role there.
let kubernetes =
      ../../dhall/kubernetes/1.31/package.dhall
        sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0

let read = [ "get", "list", "watch" ]

let rule =
      λ(group : Text) →
      λ(resources : List Text) →
        kubernetes.PolicyRule::{
        , apiGroups = Some [ group ]
        , resources = Some resources
        , verbs = read
        }

in  ../lib/rbac.dhall
      "agent-kubernetes"
      [ ../lib/leases.dhall "agent-kubernetes"
      , rule "" [ "pods", "services", "endpoints", "events" ]
      , rule "apps" [ "deployments", "statefulsets", "daemonsets" ]
      , rule "batch" [ "jobs", "cronjobs" ]
      , rule "networking.k8s.io" [ "ingresses", "networkpolicies" ]
      , rule "networking.istio.io" [ "virtualservices", "gateways" ]
      ]
