{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall
}
