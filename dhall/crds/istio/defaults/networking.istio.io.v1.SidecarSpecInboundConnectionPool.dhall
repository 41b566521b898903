{ http =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, tcp =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
}
