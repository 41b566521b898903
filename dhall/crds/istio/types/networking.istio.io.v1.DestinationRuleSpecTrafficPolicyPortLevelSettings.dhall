{ connectionPool :
    Optional ./networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, loadBalancer :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, outlierDetection :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, port :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, tls :
    Optional ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
}
