{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList.dhall
}
