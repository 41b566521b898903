{ egress = None (List ./../types/networking.istio.io.v1.SidecarSpecEgress.dhall)
, inboundConnectionPool =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, ingress =
    None (List ./../types/networking.istio.io.v1.SidecarSpecIngress.dhall)
, outboundTrafficPolicy =
    None
      ./../types/networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
, workloadSelector =
    None ./../types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
