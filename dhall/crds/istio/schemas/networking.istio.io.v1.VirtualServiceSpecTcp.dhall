{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecTcp.dhall
, default = ./../defaults/networking.istio.io.v1.VirtualServiceSpecTcp.dhall
}
