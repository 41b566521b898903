{ Type = ./../types/io.k8s.api.flowcontrol.v1.FlowSchema.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.FlowSchema.dhall
}
