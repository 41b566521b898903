{ connectionPool :
    Optional ./networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, loadBalancer :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, outlierDetection :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, portLevelSettings :
    Optional
      ( List
          ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
      )
, proxyProtocol :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, retryBudget :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, tls :
    Optional ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, tunnel :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
}
