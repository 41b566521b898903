{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition.dhall
}
