{ name : Text
, resources : Optional (List ./io.k8s.api.core.v1.ResourceHealth.dhall)
}
