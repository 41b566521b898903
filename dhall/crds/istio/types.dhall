{ AuthorizationPolicy = ./types/security.istio.io.v1.AuthorizationPolicy.dhall
, AuthorizationPolicySpec =
    ./types/security.istio.io.v1.AuthorizationPolicySpec.dhall
, AuthorizationPolicySpecProvider =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, AuthorizationPolicySpecRules =
    ./types/security.istio.io.v1.AuthorizationPolicySpecRules.dhall
, AuthorizationPolicySpecRulesFrom =
    ./types/security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall
, AuthorizationPolicySpecRulesFromSource =
    ./types/security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
, AuthorizationPolicySpecRulesTo =
    ./types/security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall
, AuthorizationPolicySpecRulesToOperation =
    ./types/security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
, AuthorizationPolicySpecRulesWhen =
    ./types/security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall
, AuthorizationPolicySpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, AuthorizationPolicySpecTargetRef =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, AuthorizationPolicySpecTargetRefs =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, AuthorizationPolicyStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, AuthorizationPolicyStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, AuthorizationPolicyStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, AuthorizationPolicyStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, DestinationRule = ./types/networking.istio.io.v1.DestinationRule.dhall
, DestinationRuleSpec = ./types/networking.istio.io.v1.DestinationRuleSpec.dhall
, DestinationRuleSpecSubsets =
    ./types/networking.istio.io.v1.DestinationRuleSpecSubsets.dhall
, DestinationRuleSpecSubsetsTrafficPolicy =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPool =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, DestinationRuleSpecSubsetsTrafficPolicyRetryBudget =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, DestinationRuleSpecSubsetsTrafficPolicyTls =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecSubsetsTrafficPolicyTunnel =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, DestinationRuleSpecTrafficPolicy =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, DestinationRuleSpecTrafficPolicyConnectionPool =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolHttp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolTcp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancer =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerWarmup =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyOutlierDetection =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettings =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsTls =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecTrafficPolicyProxyProtocol =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, DestinationRuleSpecTrafficPolicyRetryBudget =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, DestinationRuleSpecTrafficPolicyTls =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecTrafficPolicyTunnel =
    ./types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, DestinationRuleSpecWorkloadSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, DestinationRuleStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, DestinationRuleStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, DestinationRuleStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, DestinationRuleStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, EnvoyFilter = ./types/networking.istio.io.v1alpha3.EnvoyFilter.dhall
, EnvoyFilterSpec = ./types/networking.istio.io.v1alpha3.EnvoyFilterSpec.dhall
, EnvoyFilterSpecConfigPatches =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall
, EnvoyFilterSpecConfigPatchesMatch =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
, EnvoyFilterSpecConfigPatchesMatchCluster =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchCluster.dhall
, EnvoyFilterSpecConfigPatchesMatchListener =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListener.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChain =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesMatchProxy =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchProxy.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfiguration =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfiguration.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypoint =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypoint.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointFilter =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointRoute =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesPatch =
    ./types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
, EnvoyFilterSpecTargetRefs =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, EnvoyFilterSpecWorkloadSelector =
    ./types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, EnvoyFilterStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, EnvoyFilterStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, EnvoyFilterStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, EnvoyFilterStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Gateway = ./types/networking.istio.io.v1.Gateway.dhall
, GatewaySpec = ./types/networking.istio.io.v1.GatewaySpec.dhall
, GatewaySpecServers = ./types/networking.istio.io.v1.GatewaySpecServers.dhall
, GatewaySpecServersPort =
    ./types/networking.istio.io.v1.GatewaySpecServersPort.dhall
, GatewaySpecServersTls =
    ./types/networking.istio.io.v1.GatewaySpecServersTls.dhall
, GatewaySpecServersTlsTlsCertificates =
    ./types/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, GatewayStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, GatewayStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, GatewayStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, GatewayStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, PeerAuthentication = ./types/security.istio.io.v1.PeerAuthentication.dhall
, PeerAuthenticationSpec =
    ./types/security.istio.io.v1.PeerAuthenticationSpec.dhall
, PeerAuthenticationSpecMtls =
    ./types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, PeerAuthenticationSpecPortLevelMtls =
    ./types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, PeerAuthenticationSpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, PeerAuthenticationStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, PeerAuthenticationStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, PeerAuthenticationStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, PeerAuthenticationStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, ProxyConfig = ./types/networking.istio.io.v1beta1.ProxyConfig.dhall
, ProxyConfigSpec = ./types/networking.istio.io.v1beta1.ProxyConfigSpec.dhall
, ProxyConfigSpecImage =
    ./types/networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
, ProxyConfigSpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, ProxyConfigStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, ProxyConfigStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, ProxyConfigStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, ProxyConfigStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, RequestAuthentication =
    ./types/security.istio.io.v1.RequestAuthentication.dhall
, RequestAuthenticationSpec =
    ./types/security.istio.io.v1.RequestAuthenticationSpec.dhall
, RequestAuthenticationSpecJwtRules =
    ./types/security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall
, RequestAuthenticationSpecJwtRulesFromHeaders =
    ./types/security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
, RequestAuthenticationSpecJwtRulesOutputClaimToHeaders =
    ./types/security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
, RequestAuthenticationSpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, RequestAuthenticationSpecTargetRef =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, RequestAuthenticationSpecTargetRefs =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, RequestAuthenticationStatus =
    ./types/networking.istio.io.v1.GatewayStatus.dhall
, RequestAuthenticationStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, RequestAuthenticationStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, RequestAuthenticationStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, ServiceEntry = ./types/networking.istio.io.v1.ServiceEntry.dhall
, ServiceEntrySpec = ./types/networking.istio.io.v1.ServiceEntrySpec.dhall
, ServiceEntrySpecEndpoints =
    ./types/networking.istio.io.v1.WorkloadEntrySpec.dhall
, ServiceEntrySpecPorts =
    ./types/networking.istio.io.v1.ServiceEntrySpecPorts.dhall
, ServiceEntrySpecWorkloadSelector =
    ./types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, ServiceEntryStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, ServiceEntryStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, ServiceEntryStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, ServiceEntryStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Sidecar = ./types/networking.istio.io.v1.Sidecar.dhall
, SidecarSpec = ./types/networking.istio.io.v1.SidecarSpec.dhall
, SidecarSpecEgress = ./types/networking.istio.io.v1.SidecarSpecEgress.dhall
, SidecarSpecEgressPort =
    ./types/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, SidecarSpecInboundConnectionPool =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, SidecarSpecInboundConnectionPoolHttp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, SidecarSpecInboundConnectionPoolTcp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, SidecarSpecInboundConnectionPoolTcpTcpKeepalive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, SidecarSpecIngress = ./types/networking.istio.io.v1.SidecarSpecIngress.dhall
, SidecarSpecIngressConnectionPool =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, SidecarSpecIngressConnectionPoolHttp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, SidecarSpecIngressConnectionPoolTcp =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, SidecarSpecIngressConnectionPoolTcpTcpKeepalive =
    ./types/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, SidecarSpecIngressPort =
    ./types/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, SidecarSpecIngressTls =
    ./types/networking.istio.io.v1.GatewaySpecServersTls.dhall
, SidecarSpecIngressTlsTlsCertificates =
    ./types/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, SidecarSpecOutboundTrafficPolicy =
    ./types/networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
, SidecarSpecOutboundTrafficPolicyEgressProxy =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, SidecarSpecOutboundTrafficPolicyEgressProxyPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, SidecarSpecWorkloadSelector =
    ./types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, SidecarStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, SidecarStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, SidecarStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, SidecarStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Telemetry = ./types/telemetry.istio.io.v1.Telemetry.dhall
, TelemetrySpec = ./types/telemetry.istio.io.v1.TelemetrySpec.dhall
, TelemetrySpecAccessLogging =
    ./types/telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall
, TelemetrySpecAccessLoggingFilter =
    ./types/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, TelemetrySpecAccessLoggingMatch =
    ./types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, TelemetrySpecAccessLoggingProviders =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, TelemetrySpecMetrics =
    ./types/telemetry.istio.io.v1.TelemetrySpecMetrics.dhall
, TelemetrySpecMetricsOverrides =
    ./types/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
, TelemetrySpecMetricsOverridesMatch =
    ./types/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
, TelemetrySpecMetricsOverridesTagOverrides =
    ./types/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
, TelemetrySpecMetricsProviders =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, TelemetrySpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, TelemetrySpecTargetRef =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TelemetrySpecTargetRefs =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TelemetrySpecTracing =
    ./types/telemetry.istio.io.v1.TelemetrySpecTracing.dhall
, TelemetrySpecTracingCustomTags =
    ./types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
, TelemetrySpecTracingCustomTagsEnvironment =
    ./types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, TelemetrySpecTracingCustomTagsFormatter =
    ./types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, TelemetrySpecTracingCustomTagsHeader =
    ./types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, TelemetrySpecTracingCustomTagsLiteral =
    ./types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, TelemetrySpecTracingMatch =
    ./types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, TelemetrySpecTracingProviders =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, TelemetryStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, TelemetryStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, TelemetryStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, TelemetryStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, TrafficExtension = ./types/extensions.istio.io.v1alpha1.TrafficExtension.dhall
, TrafficExtensionSpec =
    ./types/extensions.istio.io.v1alpha1.TrafficExtensionSpec.dhall
, TrafficExtensionSpecLua =
    ./types/extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
, TrafficExtensionSpecMatch =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, TrafficExtensionSpecMatchPorts =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, TrafficExtensionSpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, TrafficExtensionSpecTargetRefs =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TrafficExtensionSpecWasm =
    ./types/extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
, TrafficExtensionSpecWasmVmConfig =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, TrafficExtensionSpecWasmVmConfigEnv =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, TrafficExtensionStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, TrafficExtensionStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, TrafficExtensionStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, TrafficExtensionStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, VirtualService = ./types/networking.istio.io.v1.VirtualService.dhall
, VirtualServiceSpec = ./types/networking.istio.io.v1.VirtualServiceSpec.dhall
, VirtualServiceSpecHttp =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttp.dhall
, VirtualServiceSpecHttpCorsPolicy =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
, VirtualServiceSpecHttpCorsPolicyAllowOrigins =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpDelegate =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.SecretReference.dhall
, VirtualServiceSpecHttpDirectResponse =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
, VirtualServiceSpecHttpDirectResponseBody =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
, VirtualServiceSpecHttpFault =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
, VirtualServiceSpecHttpFaultAbort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
, VirtualServiceSpecHttpFaultAbortPercentage =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpFaultDelay =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
, VirtualServiceSpecHttpFaultDelayPercentage =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpHeaders =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, VirtualServiceSpecHttpHeadersRequest =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpHeadersResponse =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpMatch =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall
, VirtualServiceSpecHttpMatchAuthority =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchHeaders =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchMethod =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchQueryParams =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchScheme =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchUri =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchWithoutHeaders =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMirror =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpMirrorPercentage =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpMirrorPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpMirrors =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall
, VirtualServiceSpecHttpMirrorsDestination =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpMirrorsDestinationPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpMirrorsPercentage =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpRedirect =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
, VirtualServiceSpecHttpRetries =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
, VirtualServiceSpecHttpRewrite =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
, VirtualServiceSpecHttpRewriteUriRegexRewrite =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
, VirtualServiceSpecHttpRoute =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall
, VirtualServiceSpecHttpRouteDestination =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpRouteDestinationPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpRouteHeaders =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, VirtualServiceSpecHttpRouteHeadersRequest =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpRouteHeadersResponse =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecTcp =
    ./types/networking.istio.io.v1.VirtualServiceSpecTcp.dhall
, VirtualServiceSpecTcpMatch =
    ./types/networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall
, VirtualServiceSpecTcpRoute =
    ./types/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, VirtualServiceSpecTcpRouteDestination =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecTcpRouteDestinationPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecTls =
    ./types/networking.istio.io.v1.VirtualServiceSpecTls.dhall
, VirtualServiceSpecTlsMatch =
    ./types/networking.istio.io.v1.VirtualServiceSpecTlsMatch.dhall
, VirtualServiceSpecTlsRoute =
    ./types/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, VirtualServiceSpecTlsRouteDestination =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecTlsRouteDestinationPort =
    ./types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, VirtualServiceStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, VirtualServiceStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, VirtualServiceStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WasmPlugin = ./types/extensions.istio.io.v1alpha1.WasmPlugin.dhall
, WasmPluginSpec = ./types/extensions.istio.io.v1alpha1.WasmPluginSpec.dhall
, WasmPluginSpecMatch =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, WasmPluginSpecMatchPorts =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, WasmPluginSpecSelector =
    ./types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, WasmPluginSpecTargetRef =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, WasmPluginSpecTargetRefs =
    ./types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, WasmPluginSpecVmConfig =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, WasmPluginSpecVmConfigEnv =
    ./types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, WasmPluginStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, WasmPluginStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, WasmPluginStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WasmPluginStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WorkloadEntry = ./types/networking.istio.io.v1.WorkloadEntry.dhall
, WorkloadEntrySpec = ./types/networking.istio.io.v1.WorkloadEntrySpec.dhall
, WorkloadEntryStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, WorkloadEntryStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, WorkloadEntryStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WorkloadEntryStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WorkloadGroup = ./types/networking.istio.io.v1.WorkloadGroup.dhall
, WorkloadGroupSpec = ./types/networking.istio.io.v1.WorkloadGroupSpec.dhall
, WorkloadGroupSpecMetadata =
    ./types/networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
, WorkloadGroupSpecProbe =
    ./types/networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
, WorkloadGroupSpecProbeExec =
    ./types/networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
, WorkloadGroupSpecProbeGrpc =
    ./types/networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
, WorkloadGroupSpecProbeHttpGet =
    ./types/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
, WorkloadGroupSpecProbeHttpGetHttpHeaders =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodDNSConfigOption.dhall
, WorkloadGroupSpecProbeTcpSocket =
    ./types/networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
, WorkloadGroupSpecTemplate =
    ./types/networking.istio.io.v1.WorkloadEntrySpec.dhall
, WorkloadGroupStatus = ./types/networking.istio.io.v1.GatewayStatus.dhall
, WorkloadGroupStatusConditions =
    ./types/networking.istio.io.v1.GatewayStatusConditions.dhall
, WorkloadGroupStatusValidationMessages =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WorkloadGroupStatusValidationMessagesType =
    ./types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, NatOrString = ./types/NatOrString.dhall
}
