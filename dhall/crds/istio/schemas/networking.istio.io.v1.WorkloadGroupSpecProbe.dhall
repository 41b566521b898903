{ Type = ./../types/networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
, default = ./../defaults/networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
}
