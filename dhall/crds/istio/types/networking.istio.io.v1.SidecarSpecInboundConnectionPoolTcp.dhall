{ connectTimeout : Optional Text
, idleTimeout : Optional Text
, maxConnectionDuration : Optional Text
, maxConnections : Optional Natural
, tcpKeepalive :
    Optional
      ./networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
}
