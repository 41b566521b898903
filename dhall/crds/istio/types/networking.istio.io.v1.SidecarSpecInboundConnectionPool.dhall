{ http :
    Optional ./networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, tcp :
    Optional ./networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
}
