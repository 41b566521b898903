{ Type =
    ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
}
