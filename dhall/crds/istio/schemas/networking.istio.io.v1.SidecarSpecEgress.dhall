{ Type = ./../types/networking.istio.io.v1.SidecarSpecEgress.dhall
, default = ./../defaults/networking.istio.io.v1.SidecarSpecEgress.dhall
}
