{ Type = ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaSpec.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.FlowSchemaSpec.dhall
}
