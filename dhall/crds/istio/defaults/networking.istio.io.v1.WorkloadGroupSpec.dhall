{ metadata =
    None ./../types/networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
, probe = None ./../types/networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
}
