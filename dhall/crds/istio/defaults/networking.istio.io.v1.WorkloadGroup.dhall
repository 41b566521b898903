{ apiVersion = "networking.istio.io/v1"
, kind = "WorkloadGroup"
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
