{ Type = ./../types/networking.istio.io.v1.WorkloadGroup.dhall
, default = ./../defaults/networking.istio.io.v1.WorkloadGroup.dhall
}
