{ Type =
    ./../types/io.k8s.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration.dhall
}
