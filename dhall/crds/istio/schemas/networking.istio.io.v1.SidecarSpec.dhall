{ Type = ./../types/networking.istio.io.v1.SidecarSpec.dhall
, default = ./../defaults/networking.istio.io.v1.SidecarSpec.dhall
}
