< AuthorizationPolicy : ./types/security.istio.io.v1.AuthorizationPolicy.dhall
| DestinationRule : ./types/networking.istio.io.v1.DestinationRule.dhall
| EnvoyFilter : ./types/networking.istio.io.v1alpha3.EnvoyFilter.dhall
| Gateway : ./types/networking.istio.io.v1.Gateway.dhall
| PeerAuthentication : ./types/security.istio.io.v1.PeerAuthentication.dhall
| ProxyConfig : ./types/networking.istio.io.v1beta1.ProxyConfig.dhall
| RequestAuthentication :
    ./types/security.istio.io.v1.RequestAuthentication.dhall
| ServiceEntry : ./types/networking.istio.io.v1.ServiceEntry.dhall
| Sidecar : ./types/networking.istio.io.v1.Sidecar.dhall
| Telemetry : ./types/telemetry.istio.io.v1.Telemetry.dhall
| TrafficExtension : ./types/extensions.istio.io.v1alpha1.TrafficExtension.dhall
| VirtualService : ./types/networking.istio.io.v1.VirtualService.dhall
| WasmPlugin : ./types/extensions.istio.io.v1alpha1.WasmPlugin.dhall
| WorkloadEntry : ./types/networking.istio.io.v1.WorkloadEntry.dhall
| WorkloadGroup : ./types/networking.istio.io.v1.WorkloadGroup.dhall
>
