{ Type =
    ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
}
