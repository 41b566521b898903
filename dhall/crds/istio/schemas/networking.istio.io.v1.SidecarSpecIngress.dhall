{ Type = ./../types/networking.istio.io.v1.SidecarSpecIngress.dhall
, default = ./../defaults/networking.istio.io.v1.SidecarSpecIngress.dhall
}
