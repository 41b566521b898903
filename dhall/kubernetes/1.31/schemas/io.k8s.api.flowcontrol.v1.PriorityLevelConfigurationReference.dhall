{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference.dhall
}
