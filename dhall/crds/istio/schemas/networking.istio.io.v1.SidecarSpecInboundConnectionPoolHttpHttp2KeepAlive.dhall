{ Type =
    ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, default =
    ./../defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
}
