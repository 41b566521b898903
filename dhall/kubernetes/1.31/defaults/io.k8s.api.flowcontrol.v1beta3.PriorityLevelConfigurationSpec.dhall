{ exempt =
    None
      ./../types/io.k8s.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration.dhall
, limited =
    None
      ./../types/io.k8s.api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration.dhall
}
