{ connectionPool =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, loadBalancer =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, outlierDetection =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, port =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, tls =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
}
