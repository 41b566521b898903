{ Type = ./../types/networking.istio.io.v1.VirtualService.dhall
, default = ./../defaults/networking.istio.io.v1.VirtualService.dhall
}
