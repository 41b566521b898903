{ match :
    Optional (List ./networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall)
, route :
    Optional (List ./networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall)
}
