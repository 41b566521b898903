{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
, default = ./../defaults/networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
}
