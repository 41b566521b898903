{ exempt =
    None
      ./../types/io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration.dhall
, limited =
    None
      ./../types/io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration.dhall
}
