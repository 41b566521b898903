{ Type = ./../types/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
, default =
    ./../defaults/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
}
