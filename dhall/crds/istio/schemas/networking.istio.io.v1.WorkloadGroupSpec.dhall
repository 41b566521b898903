{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpec.dhall
, default = ./../defaults/networking.istio.io.v1.WorkloadGroupSpec.dhall
}
