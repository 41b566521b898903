{ h2UpgradePolicy : Optional Text
, http1MaxPendingRequests : Optional Natural
, http2KeepAlive :
    Optional
      ./networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, http2MaxRequests : Optional Natural
, idleTimeout : Optional Text
, maxConcurrentStreams : Optional Natural
, maxRequestsPerConnection : Optional Natural
, maxRetries : Optional Natural
, useClientProtocol : Optional Bool
}
