{ Type = ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaStatus.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.FlowSchemaStatus.dhall
}
