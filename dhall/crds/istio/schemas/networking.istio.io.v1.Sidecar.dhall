{ Type = ./../types/networking.istio.io.v1.Sidecar.dhall
, default = ./../defaults/networking.istio.io.v1.Sidecar.dhall
}
