{ h2UpgradePolicy = None Text
, http1MaxPendingRequests = None Natural
, http2KeepAlive =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, http2MaxRequests = None Natural
, idleTimeout = None Text
, maxConcurrentStreams = None Natural
, maxRequestsPerConnection = None Natural
, maxRetries = None Natural
, useClientProtocol = None Bool
}
