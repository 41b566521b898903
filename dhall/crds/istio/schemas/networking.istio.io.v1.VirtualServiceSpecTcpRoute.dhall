{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
}
