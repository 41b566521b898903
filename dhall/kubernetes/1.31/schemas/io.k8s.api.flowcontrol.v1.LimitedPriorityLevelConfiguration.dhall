{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration.dhall
}
