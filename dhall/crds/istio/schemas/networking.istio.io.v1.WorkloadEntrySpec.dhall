{ Type = ./../types/networking.istio.io.v1.WorkloadEntrySpec.dhall
, default = ./../defaults/networking.istio.io.v1.WorkloadEntrySpec.dhall
}
