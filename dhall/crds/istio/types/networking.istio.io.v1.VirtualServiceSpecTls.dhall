{ match : List ./networking.istio.io.v1.VirtualServiceSpecTlsMatch.dhall
, route :
    Optional (List ./networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall)
}
