-- Lets the agent read the product's namespace. For other namespaces an operator binds the same Role there.
let kubernetes = ../../dhall/kubernetes.dhall

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
