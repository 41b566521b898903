{ Type = ./../types/networking.istio.io.v1.WorkloadEntry.dhall
, default = ./../defaults/networking.istio.io.v1.WorkloadEntry.dhall
}
