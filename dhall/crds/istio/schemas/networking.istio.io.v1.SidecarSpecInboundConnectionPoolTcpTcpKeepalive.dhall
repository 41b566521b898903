{ Type =
    ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
}
