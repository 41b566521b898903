{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus.dhall
}
