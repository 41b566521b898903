{ route =
    None
      (List ./../types/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall)
}
