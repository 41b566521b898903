{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
, default =
    ./../defaults/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
}
