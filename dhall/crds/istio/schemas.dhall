{ AuthorizationPolicy = ./schemas/security.istio.io.v1.AuthorizationPolicy.dhall
, AuthorizationPolicySpec =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpec.dhall
, AuthorizationPolicySpecProvider =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, AuthorizationPolicySpecRules =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpecRules.dhall
, AuthorizationPolicySpecRulesFrom =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall
, AuthorizationPolicySpecRulesFromSource =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
, AuthorizationPolicySpecRulesTo =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall
, AuthorizationPolicySpecRulesToOperation =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
, AuthorizationPolicySpecRulesWhen =
    ./schemas/security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall
, AuthorizationPolicySpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, AuthorizationPolicySpecTargetRef =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, AuthorizationPolicySpecTargetRefs =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, AuthorizationPolicyStatus =
    ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, AuthorizationPolicyStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, AuthorizationPolicyStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, AuthorizationPolicyStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, DestinationRule = ./schemas/networking.istio.io.v1.DestinationRule.dhall
, DestinationRuleSpec =
    ./schemas/networking.istio.io.v1.DestinationRuleSpec.dhall
, DestinationRuleSpecSubsets =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecSubsets.dhall
, DestinationRuleSpecSubsetsTrafficPolicy =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPool =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, DestinationRuleSpecSubsetsTrafficPolicyRetryBudget =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, DestinationRuleSpecSubsetsTrafficPolicyTls =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecSubsetsTrafficPolicyTunnel =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, DestinationRuleSpecTrafficPolicy =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, DestinationRuleSpecTrafficPolicyConnectionPool =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolHttp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolTcp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancer =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerWarmup =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyOutlierDetection =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettings =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsTls =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecTrafficPolicyProxyProtocol =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, DestinationRuleSpecTrafficPolicyRetryBudget =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, DestinationRuleSpecTrafficPolicyTls =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecTrafficPolicyTunnel =
    ./schemas/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, DestinationRuleSpecWorkloadSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, DestinationRuleStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, DestinationRuleStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, DestinationRuleStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, DestinationRuleStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, EnvoyFilter = ./schemas/networking.istio.io.v1alpha3.EnvoyFilter.dhall
, EnvoyFilterSpec = ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpec.dhall
, EnvoyFilterSpecConfigPatches =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall
, EnvoyFilterSpecConfigPatchesMatch =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
, EnvoyFilterSpecConfigPatchesMatchCluster =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchCluster.dhall
, EnvoyFilterSpecConfigPatchesMatchListener =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListener.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChain =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesMatchProxy =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchProxy.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfiguration =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfiguration.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypoint =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypoint.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointFilter =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointRoute =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesPatch =
    ./schemas/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
, EnvoyFilterSpecTargetRefs =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, EnvoyFilterSpecWorkloadSelector =
    ./schemas/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, EnvoyFilterStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, EnvoyFilterStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, EnvoyFilterStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, EnvoyFilterStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Gateway = ./schemas/networking.istio.io.v1.Gateway.dhall
, GatewaySpec = ./schemas/networking.istio.io.v1.GatewaySpec.dhall
, GatewaySpecServers = ./schemas/networking.istio.io.v1.GatewaySpecServers.dhall
, GatewaySpecServersPort =
    ./schemas/networking.istio.io.v1.GatewaySpecServersPort.dhall
, GatewaySpecServersTls =
    ./schemas/networking.istio.io.v1.GatewaySpecServersTls.dhall
, GatewaySpecServersTlsTlsCertificates =
    ./schemas/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, GatewayStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, GatewayStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, GatewayStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, GatewayStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, PeerAuthentication = ./schemas/security.istio.io.v1.PeerAuthentication.dhall
, PeerAuthenticationSpec =
    ./schemas/security.istio.io.v1.PeerAuthenticationSpec.dhall
, PeerAuthenticationSpecMtls =
    ./schemas/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, PeerAuthenticationSpecPortLevelMtls =
    ./schemas/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, PeerAuthenticationSpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, PeerAuthenticationStatus =
    ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, PeerAuthenticationStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, PeerAuthenticationStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, PeerAuthenticationStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, ProxyConfig = ./schemas/networking.istio.io.v1beta1.ProxyConfig.dhall
, ProxyConfigSpec = ./schemas/networking.istio.io.v1beta1.ProxyConfigSpec.dhall
, ProxyConfigSpecImage =
    ./schemas/networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
, ProxyConfigSpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, ProxyConfigStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, ProxyConfigStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, ProxyConfigStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, ProxyConfigStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, RequestAuthentication =
    ./schemas/security.istio.io.v1.RequestAuthentication.dhall
, RequestAuthenticationSpec =
    ./schemas/security.istio.io.v1.RequestAuthenticationSpec.dhall
, RequestAuthenticationSpecJwtRules =
    ./schemas/security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall
, RequestAuthenticationSpecJwtRulesFromHeaders =
    ./schemas/security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
, RequestAuthenticationSpecJwtRulesOutputClaimToHeaders =
    ./schemas/security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
, RequestAuthenticationSpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, RequestAuthenticationSpecTargetRef =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, RequestAuthenticationSpecTargetRefs =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, RequestAuthenticationStatus =
    ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, RequestAuthenticationStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, RequestAuthenticationStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, RequestAuthenticationStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, ServiceEntry = ./schemas/networking.istio.io.v1.ServiceEntry.dhall
, ServiceEntrySpec = ./schemas/networking.istio.io.v1.ServiceEntrySpec.dhall
, ServiceEntrySpecEndpoints =
    ./schemas/networking.istio.io.v1.WorkloadEntrySpec.dhall
, ServiceEntrySpecPorts =
    ./schemas/networking.istio.io.v1.ServiceEntrySpecPorts.dhall
, ServiceEntrySpecWorkloadSelector =
    ./schemas/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, ServiceEntryStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, ServiceEntryStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, ServiceEntryStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, ServiceEntryStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Sidecar = ./schemas/networking.istio.io.v1.Sidecar.dhall
, SidecarSpec = ./schemas/networking.istio.io.v1.SidecarSpec.dhall
, SidecarSpecEgress = ./schemas/networking.istio.io.v1.SidecarSpecEgress.dhall
, SidecarSpecEgressPort =
    ./schemas/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, SidecarSpecInboundConnectionPool =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, SidecarSpecInboundConnectionPoolHttp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, SidecarSpecInboundConnectionPoolTcp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, SidecarSpecInboundConnectionPoolTcpTcpKeepalive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, SidecarSpecIngress = ./schemas/networking.istio.io.v1.SidecarSpecIngress.dhall
, SidecarSpecIngressConnectionPool =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, SidecarSpecIngressConnectionPoolHttp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, SidecarSpecIngressConnectionPoolTcp =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, SidecarSpecIngressConnectionPoolTcpTcpKeepalive =
    ./schemas/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, SidecarSpecIngressPort =
    ./schemas/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, SidecarSpecIngressTls =
    ./schemas/networking.istio.io.v1.GatewaySpecServersTls.dhall
, SidecarSpecIngressTlsTlsCertificates =
    ./schemas/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, SidecarSpecOutboundTrafficPolicy =
    ./schemas/networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
, SidecarSpecOutboundTrafficPolicyEgressProxy =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, SidecarSpecOutboundTrafficPolicyEgressProxyPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, SidecarSpecWorkloadSelector =
    ./schemas/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, SidecarStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, SidecarStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, SidecarStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, SidecarStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Telemetry = ./schemas/telemetry.istio.io.v1.Telemetry.dhall
, TelemetrySpec = ./schemas/telemetry.istio.io.v1.TelemetrySpec.dhall
, TelemetrySpecAccessLogging =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall
, TelemetrySpecAccessLoggingFilter =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, TelemetrySpecAccessLoggingMatch =
    ./schemas/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, TelemetrySpecAccessLoggingProviders =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, TelemetrySpecMetrics =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecMetrics.dhall
, TelemetrySpecMetricsOverrides =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
, TelemetrySpecMetricsOverridesMatch =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
, TelemetrySpecMetricsOverridesTagOverrides =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
, TelemetrySpecMetricsProviders =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, TelemetrySpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, TelemetrySpecTargetRef =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TelemetrySpecTargetRefs =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TelemetrySpecTracing =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTracing.dhall
, TelemetrySpecTracingCustomTags =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
, TelemetrySpecTracingCustomTagsEnvironment =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, TelemetrySpecTracingCustomTagsFormatter =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, TelemetrySpecTracingCustomTagsHeader =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, TelemetrySpecTracingCustomTagsLiteral =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, TelemetrySpecTracingMatch =
    ./schemas/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, TelemetrySpecTracingProviders =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, TelemetryStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, TelemetryStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, TelemetryStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, TelemetryStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, TrafficExtension =
    ./schemas/extensions.istio.io.v1alpha1.TrafficExtension.dhall
, TrafficExtensionSpec =
    ./schemas/extensions.istio.io.v1alpha1.TrafficExtensionSpec.dhall
, TrafficExtensionSpecLua =
    ./schemas/extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
, TrafficExtensionSpecMatch =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, TrafficExtensionSpecMatchPorts =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, TrafficExtensionSpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, TrafficExtensionSpecTargetRefs =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TrafficExtensionSpecWasm =
    ./schemas/extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
, TrafficExtensionSpecWasmVmConfig =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, TrafficExtensionSpecWasmVmConfigEnv =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, TrafficExtensionStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, TrafficExtensionStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, TrafficExtensionStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, TrafficExtensionStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, VirtualService = ./schemas/networking.istio.io.v1.VirtualService.dhall
, VirtualServiceSpec = ./schemas/networking.istio.io.v1.VirtualServiceSpec.dhall
, VirtualServiceSpecHttp =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttp.dhall
, VirtualServiceSpecHttpCorsPolicy =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
, VirtualServiceSpecHttpCorsPolicyAllowOrigins =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpDelegate =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.SecretReference.dhall
, VirtualServiceSpecHttpDirectResponse =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
, VirtualServiceSpecHttpDirectResponseBody =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
, VirtualServiceSpecHttpFault =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
, VirtualServiceSpecHttpFaultAbort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
, VirtualServiceSpecHttpFaultAbortPercentage =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpFaultDelay =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
, VirtualServiceSpecHttpFaultDelayPercentage =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpHeaders =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, VirtualServiceSpecHttpHeadersRequest =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpHeadersResponse =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpMatch =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall
, VirtualServiceSpecHttpMatchAuthority =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchHeaders =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchMethod =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchQueryParams =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchScheme =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchUri =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchWithoutHeaders =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMirror =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpMirrorPercentage =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpMirrorPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpMirrors =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall
, VirtualServiceSpecHttpMirrorsDestination =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpMirrorsDestinationPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpMirrorsPercentage =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpRedirect =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
, VirtualServiceSpecHttpRetries =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
, VirtualServiceSpecHttpRewrite =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
, VirtualServiceSpecHttpRewriteUriRegexRewrite =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
, VirtualServiceSpecHttpRoute =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall
, VirtualServiceSpecHttpRouteDestination =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpRouteDestinationPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpRouteHeaders =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, VirtualServiceSpecHttpRouteHeadersRequest =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpRouteHeadersResponse =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecTcp =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecTcp.dhall
, VirtualServiceSpecTcpMatch =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall
, VirtualServiceSpecTcpRoute =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, VirtualServiceSpecTcpRouteDestination =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecTcpRouteDestinationPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecTls =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecTls.dhall
, VirtualServiceSpecTlsMatch =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecTlsMatch.dhall
, VirtualServiceSpecTlsRoute =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, VirtualServiceSpecTlsRouteDestination =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecTlsRouteDestinationPort =
    ./schemas/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, VirtualServiceStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, VirtualServiceStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, VirtualServiceStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WasmPlugin = ./schemas/extensions.istio.io.v1alpha1.WasmPlugin.dhall
, WasmPluginSpec = ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpec.dhall
, WasmPluginSpecMatch =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, WasmPluginSpecMatchPorts =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, WasmPluginSpecSelector =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, WasmPluginSpecTargetRef =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, WasmPluginSpecTargetRefs =
    ./schemas/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, WasmPluginSpecVmConfig =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, WasmPluginSpecVmConfigEnv =
    ./schemas/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, WasmPluginStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, WasmPluginStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, WasmPluginStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WasmPluginStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WorkloadEntry = ./schemas/networking.istio.io.v1.WorkloadEntry.dhall
, WorkloadEntrySpec = ./schemas/networking.istio.io.v1.WorkloadEntrySpec.dhall
, WorkloadEntryStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, WorkloadEntryStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, WorkloadEntryStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WorkloadEntryStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WorkloadGroup = ./schemas/networking.istio.io.v1.WorkloadGroup.dhall
, WorkloadGroupSpec = ./schemas/networking.istio.io.v1.WorkloadGroupSpec.dhall
, WorkloadGroupSpecMetadata =
    ./schemas/networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
, WorkloadGroupSpecProbe =
    ./schemas/networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
, WorkloadGroupSpecProbeExec =
    ./schemas/networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
, WorkloadGroupSpecProbeGrpc =
    ./schemas/networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
, WorkloadGroupSpecProbeHttpGet =
    ./schemas/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
, WorkloadGroupSpecProbeHttpGetHttpHeaders =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodDNSConfigOption.dhall
, WorkloadGroupSpecProbeTcpSocket =
    ./schemas/networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
, WorkloadGroupSpecTemplate =
    ./schemas/networking.istio.io.v1.WorkloadEntrySpec.dhall
, WorkloadGroupStatus = ./schemas/networking.istio.io.v1.GatewayStatus.dhall
, WorkloadGroupStatusConditions =
    ./schemas/networking.istio.io.v1.GatewayStatusConditions.dhall
, WorkloadGroupStatusValidationMessages =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WorkloadGroupStatusValidationMessagesType =
    ./schemas/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
}
