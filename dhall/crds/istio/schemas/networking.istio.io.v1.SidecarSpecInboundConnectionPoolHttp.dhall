{ Type =
    ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
}
