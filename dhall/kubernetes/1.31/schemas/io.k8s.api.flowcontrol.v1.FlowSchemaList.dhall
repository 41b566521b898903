{ Type = ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaList.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.FlowSchemaList.dhall
}
