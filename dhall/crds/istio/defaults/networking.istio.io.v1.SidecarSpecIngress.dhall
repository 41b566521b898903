{ bind = None Text
, captureMode = None Text
, connectionPool =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, defaultEndpoint = None Text
, tls = None ./../types/networking.istio.io.v1.GatewaySpecServersTls.dhall
}
