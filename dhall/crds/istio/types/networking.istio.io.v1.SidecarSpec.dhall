{ egress : Optional (List ./networking.istio.io.v1.SidecarSpecEgress.dhall)
, inboundConnectionPool :
    Optional ./networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, ingress : Optional (List ./networking.istio.io.v1.SidecarSpecIngress.dhall)
, outboundTrafficPolicy :
    Optional ./networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
, workloadSelector :
    Optional ./networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
