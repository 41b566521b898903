{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec.dhall
}
