{ AuthorizationPolicy =
    ./defaults/security.istio.io.v1.AuthorizationPolicy.dhall
, AuthorizationPolicySpec =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpec.dhall
, AuthorizationPolicySpecProvider =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, AuthorizationPolicySpecRules =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpecRules.dhall
, AuthorizationPolicySpecRulesFrom =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall
, AuthorizationPolicySpecRulesFromSource =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
, AuthorizationPolicySpecRulesTo =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall
, AuthorizationPolicySpecRulesToOperation =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
, AuthorizationPolicySpecRulesWhen =
    ./defaults/security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall
, AuthorizationPolicySpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, AuthorizationPolicySpecTargetRef =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, AuthorizationPolicySpecTargetRefs =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, AuthorizationPolicyStatus =
    ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, AuthorizationPolicyStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, AuthorizationPolicyStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, AuthorizationPolicyStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, DestinationRule = ./defaults/networking.istio.io.v1.DestinationRule.dhall
, DestinationRuleSpec =
    ./defaults/networking.istio.io.v1.DestinationRuleSpec.dhall
, DestinationRuleSpecSubsets =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecSubsets.dhall
, DestinationRuleSpecSubsetsTrafficPolicy =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPool =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, DestinationRuleSpecSubsetsTrafficPolicyRetryBudget =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, DestinationRuleSpecSubsetsTrafficPolicyTls =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecSubsetsTrafficPolicyTunnel =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, DestinationRuleSpecTrafficPolicy =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, DestinationRuleSpecTrafficPolicyConnectionPool =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolHttp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolTcp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancer =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerWarmup =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyOutlierDetection =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettings =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancer.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, DestinationRuleSpecTrafficPolicyPortLevelSettingsTls =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecTrafficPolicyProxyProtocol =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, DestinationRuleSpecTrafficPolicyRetryBudget =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, DestinationRuleSpecTrafficPolicyTls =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, DestinationRuleSpecTrafficPolicyTunnel =
    ./defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, DestinationRuleSpecWorkloadSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, DestinationRuleStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, DestinationRuleStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, DestinationRuleStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, DestinationRuleStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, EnvoyFilter = ./defaults/networking.istio.io.v1alpha3.EnvoyFilter.dhall
, EnvoyFilterSpec =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpec.dhall
, EnvoyFilterSpecConfigPatches =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall
, EnvoyFilterSpecConfigPatchesMatch =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
, EnvoyFilterSpecConfigPatchesMatchCluster =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchCluster.dhall
, EnvoyFilterSpecConfigPatchesMatchListener =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListener.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChain =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesMatchProxy =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchProxy.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfiguration =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfiguration.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
, EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypoint =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypoint.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointFilter =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesMatchWaypointRoute =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.LocalObjectReference.dhall
, EnvoyFilterSpecConfigPatchesPatch =
    ./defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
, EnvoyFilterSpecTargetRefs =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, EnvoyFilterSpecWorkloadSelector =
    ./defaults/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, EnvoyFilterStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, EnvoyFilterStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, EnvoyFilterStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, EnvoyFilterStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Gateway = ./defaults/networking.istio.io.v1.Gateway.dhall
, GatewaySpec = ./defaults/networking.istio.io.v1.GatewaySpec.dhall
, GatewaySpecServers =
    ./defaults/networking.istio.io.v1.GatewaySpecServers.dhall
, GatewaySpecServersPort =
    ./defaults/networking.istio.io.v1.GatewaySpecServersPort.dhall
, GatewaySpecServersTls =
    ./defaults/networking.istio.io.v1.GatewaySpecServersTls.dhall
, GatewaySpecServersTlsTlsCertificates =
    ./defaults/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, GatewayStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, GatewayStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, GatewayStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, GatewayStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, PeerAuthentication = ./defaults/security.istio.io.v1.PeerAuthentication.dhall
, PeerAuthenticationSpec =
    ./defaults/security.istio.io.v1.PeerAuthenticationSpec.dhall
, PeerAuthenticationSpecMtls =
    ./defaults/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, PeerAuthenticationSpecPortLevelMtls =
    ./defaults/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, PeerAuthenticationSpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, PeerAuthenticationStatus =
    ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, PeerAuthenticationStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, PeerAuthenticationStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, PeerAuthenticationStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, ProxyConfig = ./defaults/networking.istio.io.v1beta1.ProxyConfig.dhall
, ProxyConfigSpec = ./defaults/networking.istio.io.v1beta1.ProxyConfigSpec.dhall
, ProxyConfigSpecImage =
    ./defaults/networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
, ProxyConfigSpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, ProxyConfigStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, ProxyConfigStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, ProxyConfigStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, ProxyConfigStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, RequestAuthentication =
    ./defaults/security.istio.io.v1.RequestAuthentication.dhall
, RequestAuthenticationSpec =
    ./defaults/security.istio.io.v1.RequestAuthenticationSpec.dhall
, RequestAuthenticationSpecJwtRules =
    ./defaults/security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall
, RequestAuthenticationSpecJwtRulesFromHeaders =
    ./defaults/security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
, RequestAuthenticationSpecJwtRulesOutputClaimToHeaders =
    ./defaults/security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
, RequestAuthenticationSpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, RequestAuthenticationSpecTargetRef =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, RequestAuthenticationSpecTargetRefs =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, RequestAuthenticationStatus =
    ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, RequestAuthenticationStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, RequestAuthenticationStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, RequestAuthenticationStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, ServiceEntry = ./defaults/networking.istio.io.v1.ServiceEntry.dhall
, ServiceEntrySpec = ./defaults/networking.istio.io.v1.ServiceEntrySpec.dhall
, ServiceEntrySpecEndpoints =
    ./defaults/networking.istio.io.v1.WorkloadEntrySpec.dhall
, ServiceEntrySpecPorts =
    ./defaults/networking.istio.io.v1.ServiceEntrySpecPorts.dhall
, ServiceEntrySpecWorkloadSelector =
    ./defaults/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, ServiceEntryStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, ServiceEntryStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, ServiceEntryStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, ServiceEntryStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Sidecar = ./defaults/networking.istio.io.v1.Sidecar.dhall
, SidecarSpec = ./defaults/networking.istio.io.v1.SidecarSpec.dhall
, SidecarSpecEgress = ./defaults/networking.istio.io.v1.SidecarSpecEgress.dhall
, SidecarSpecEgressPort =
    ./defaults/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, SidecarSpecInboundConnectionPool =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, SidecarSpecInboundConnectionPoolHttp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, SidecarSpecInboundConnectionPoolTcp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, SidecarSpecInboundConnectionPoolTcpTcpKeepalive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, SidecarSpecIngress =
    ./defaults/networking.istio.io.v1.SidecarSpecIngress.dhall
, SidecarSpecIngressConnectionPool =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPool.dhall
, SidecarSpecIngressConnectionPoolHttp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttp.dhall
, SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive.dhall
, SidecarSpecIngressConnectionPoolTcp =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcp.dhall
, SidecarSpecIngressConnectionPoolTcpTcpKeepalive =
    ./defaults/networking.istio.io.v1.SidecarSpecInboundConnectionPoolTcpTcpKeepalive.dhall
, SidecarSpecIngressPort =
    ./defaults/networking.istio.io.v1.SidecarSpecEgressPort.dhall
, SidecarSpecIngressTls =
    ./defaults/networking.istio.io.v1.GatewaySpecServersTls.dhall
, SidecarSpecIngressTlsTlsCertificates =
    ./defaults/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
, SidecarSpecOutboundTrafficPolicy =
    ./defaults/networking.istio.io.v1.SidecarSpecOutboundTrafficPolicy.dhall
, SidecarSpecOutboundTrafficPolicyEgressProxy =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, SidecarSpecOutboundTrafficPolicyEgressProxyPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, SidecarSpecWorkloadSelector =
    ./defaults/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
, SidecarStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, SidecarStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, SidecarStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, SidecarStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, Telemetry = ./defaults/telemetry.istio.io.v1.Telemetry.dhall
, TelemetrySpec = ./defaults/telemetry.istio.io.v1.TelemetrySpec.dhall
, TelemetrySpecAccessLogging =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall
, TelemetrySpecAccessLoggingFilter =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, TelemetrySpecAccessLoggingMatch =
    ./defaults/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, TelemetrySpecAccessLoggingProviders =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, TelemetrySpecMetrics =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecMetrics.dhall
, TelemetrySpecMetricsOverrides =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
, TelemetrySpecMetricsOverridesMatch =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
, TelemetrySpecMetricsOverridesTagOverrides =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
, TelemetrySpecMetricsProviders =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, TelemetrySpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, TelemetrySpecTargetRef =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TelemetrySpecTargetRefs =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TelemetrySpecTracing =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTracing.dhall
, TelemetrySpecTracingCustomTags =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
, TelemetrySpecTracingCustomTagsEnvironment =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, TelemetrySpecTracingCustomTagsFormatter =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, TelemetrySpecTracingCustomTagsHeader =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, TelemetrySpecTracingCustomTagsLiteral =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, TelemetrySpecTracingMatch =
    ./defaults/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, TelemetrySpecTracingProviders =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, TelemetryStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, TelemetryStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, TelemetryStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, TelemetryStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, TrafficExtension =
    ./defaults/extensions.istio.io.v1alpha1.TrafficExtension.dhall
, TrafficExtensionSpec =
    ./defaults/extensions.istio.io.v1alpha1.TrafficExtensionSpec.dhall
, TrafficExtensionSpecLua =
    ./defaults/extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
, TrafficExtensionSpecMatch =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, TrafficExtensionSpecMatchPorts =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, TrafficExtensionSpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, TrafficExtensionSpecTargetRefs =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, TrafficExtensionSpecWasm =
    ./defaults/extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
, TrafficExtensionSpecWasmVmConfig =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, TrafficExtensionSpecWasmVmConfigEnv =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, TrafficExtensionStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, TrafficExtensionStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, TrafficExtensionStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, TrafficExtensionStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, VirtualService = ./defaults/networking.istio.io.v1.VirtualService.dhall
, VirtualServiceSpec =
    ./defaults/networking.istio.io.v1.VirtualServiceSpec.dhall
, VirtualServiceSpecHttp =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttp.dhall
, VirtualServiceSpecHttpCorsPolicy =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
, VirtualServiceSpecHttpCorsPolicyAllowOrigins =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpDelegate =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.SecretReference.dhall
, VirtualServiceSpecHttpDirectResponse =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
, VirtualServiceSpecHttpDirectResponseBody =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
, VirtualServiceSpecHttpFault =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
, VirtualServiceSpecHttpFaultAbort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
, VirtualServiceSpecHttpFaultAbortPercentage =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpFaultDelay =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
, VirtualServiceSpecHttpFaultDelayPercentage =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpHeaders =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, VirtualServiceSpecHttpHeadersRequest =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpHeadersResponse =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpMatch =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall
, VirtualServiceSpecHttpMatchAuthority =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchHeaders =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchMethod =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchQueryParams =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchScheme =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchUri =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMatchWithoutHeaders =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, VirtualServiceSpecHttpMirror =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpMirrorPercentage =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpMirrorPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpMirrors =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall
, VirtualServiceSpecHttpMirrorsDestination =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpMirrorsDestinationPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpMirrorsPercentage =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, VirtualServiceSpecHttpRedirect =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
, VirtualServiceSpecHttpRetries =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpRetries.dhall
, VirtualServiceSpecHttpRewrite =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
, VirtualServiceSpecHttpRewriteUriRegexRewrite =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpRewriteUriRegexRewrite.dhall
, VirtualServiceSpecHttpRoute =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall
, VirtualServiceSpecHttpRouteDestination =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecHttpRouteDestinationPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecHttpRouteHeaders =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, VirtualServiceSpecHttpRouteHeadersRequest =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecHttpRouteHeadersResponse =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, VirtualServiceSpecTcp =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecTcp.dhall
, VirtualServiceSpecTcpMatch =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecTcpMatch.dhall
, VirtualServiceSpecTcpRoute =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, VirtualServiceSpecTcpRouteDestination =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecTcpRouteDestinationPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceSpecTls =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecTls.dhall
, VirtualServiceSpecTlsMatch =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecTlsMatch.dhall
, VirtualServiceSpecTlsRoute =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecTcpRoute.dhall
, VirtualServiceSpecTlsRouteDestination =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, VirtualServiceSpecTlsRouteDestinationPort =
    ./defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, VirtualServiceStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, VirtualServiceStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, VirtualServiceStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, VirtualServiceStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WasmPlugin = ./defaults/extensions.istio.io.v1alpha1.WasmPlugin.dhall
, WasmPluginSpec = ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpec.dhall
, WasmPluginSpecMatch =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, WasmPluginSpecMatchPorts =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, WasmPluginSpecSelector =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, WasmPluginSpecTargetRef =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, WasmPluginSpecTargetRefs =
    ./defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, WasmPluginSpecVmConfig =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, WasmPluginSpecVmConfigEnv =
    ./defaults/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, WasmPluginStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, WasmPluginStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, WasmPluginStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WasmPluginStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WorkloadEntry = ./defaults/networking.istio.io.v1.WorkloadEntry.dhall
, WorkloadEntrySpec = ./defaults/networking.istio.io.v1.WorkloadEntrySpec.dhall
, WorkloadEntryStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, WorkloadEntryStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, WorkloadEntryStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WorkloadEntryStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, WorkloadGroup = ./defaults/networking.istio.io.v1.WorkloadGroup.dhall
, WorkloadGroupSpec = ./defaults/networking.istio.io.v1.WorkloadGroupSpec.dhall
, WorkloadGroupSpecMetadata =
    ./defaults/networking.istio.io.v1.WorkloadGroupSpecMetadata.dhall
, WorkloadGroupSpecProbe =
    ./defaults/networking.istio.io.v1.WorkloadGroupSpecProbe.dhall
, WorkloadGroupSpecProbeExec =
    ./defaults/networking.istio.io.v1.WorkloadGroupSpecProbeExec.dhall
, WorkloadGroupSpecProbeGrpc =
    ./defaults/networking.istio.io.v1.WorkloadGroupSpecProbeGrpc.dhall
, WorkloadGroupSpecProbeHttpGet =
    ./defaults/networking.istio.io.v1.WorkloadGroupSpecProbeHttpGet.dhall
, WorkloadGroupSpecProbeHttpGetHttpHeaders =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodDNSConfigOption.dhall
, WorkloadGroupSpecProbeTcpSocket =
    ./defaults/networking.istio.io.v1.WorkloadGroupSpecProbeTcpSocket.dhall
, WorkloadGroupSpecTemplate =
    ./defaults/networking.istio.io.v1.WorkloadEntrySpec.dhall
, WorkloadGroupStatus = ./defaults/networking.istio.io.v1.GatewayStatus.dhall
, WorkloadGroupStatusConditions =
    ./defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
, WorkloadGroupStatusValidationMessages =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, WorkloadGroupStatusValidationMessagesType =
    ./defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
}
