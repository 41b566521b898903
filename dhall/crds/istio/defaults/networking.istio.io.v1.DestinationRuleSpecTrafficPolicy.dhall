{ connectionPool =
    None
      ./../types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, loadBalancer =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, outlierDetection =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, portLevelSettings =
    None
      ( List
          ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
      )
, proxyProtocol =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, retryBudget =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, tls =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, tunnel =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
}
