{ type : Text
, exempt :
    Optional
      ./io.k8s.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration.dhall
, limited :
    Optional
      ./io.k8s.api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration.dhall
}
