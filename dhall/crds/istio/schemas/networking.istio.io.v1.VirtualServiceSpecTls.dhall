{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecTls.dhall
, default = ./../defaults/networking.istio.io.v1.VirtualServiceSpecTls.dhall
}
