{ apiVersion = "flowcontrol.apiserver.k8s.io/v1"
, kind = "PriorityLevelConfiguration"
, spec =
    None
      ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec.dhall
, status =
    None
      ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus.dhall
}
