{ match =
    None
      (List ./../types/networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall)
, route =
    None
      (List ./../types/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall)
}
