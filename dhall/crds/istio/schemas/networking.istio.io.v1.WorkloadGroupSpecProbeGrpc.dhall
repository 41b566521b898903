{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
, default =
    ./../defaults/networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
}
