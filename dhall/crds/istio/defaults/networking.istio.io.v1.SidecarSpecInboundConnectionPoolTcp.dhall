{ connectTimeout = None Text
, idleTimeout = None Text
, maxConnectionDuration = None Text
, maxConnections = None Natural
, tcpKeepalive =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
}
