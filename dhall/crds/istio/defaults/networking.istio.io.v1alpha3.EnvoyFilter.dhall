{ apiVersion = "networking.istio.io/v1alpha3"
, kind = "EnvoyFilter"
, spec = None ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
