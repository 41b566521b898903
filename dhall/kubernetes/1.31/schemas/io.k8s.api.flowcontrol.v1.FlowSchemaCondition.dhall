{ Type = ./../types/io.k8s.api.flowcontrol.v1.FlowSchemaCondition.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.FlowSchemaCondition.dhall
}
