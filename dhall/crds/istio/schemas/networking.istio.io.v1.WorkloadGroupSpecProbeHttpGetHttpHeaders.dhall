{ Type =
    ./../types/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGetHttpHeaders.dhall
, default =
    ./../defaults/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGetHttpHeaders.dhall
}
