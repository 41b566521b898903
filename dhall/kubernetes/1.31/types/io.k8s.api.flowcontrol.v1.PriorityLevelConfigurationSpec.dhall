{ type : Text
, exempt :
    Optional ./io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration.dhall
, limited :
    Optional ./io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration.dhall
}
