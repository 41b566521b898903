{ Type = ./../types/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration.dhall
}
