{ Type =
    ./../types/io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration.dhall
}
