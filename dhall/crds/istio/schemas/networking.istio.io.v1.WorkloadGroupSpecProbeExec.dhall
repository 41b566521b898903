{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
, default =
    ./../defaults/networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
}
