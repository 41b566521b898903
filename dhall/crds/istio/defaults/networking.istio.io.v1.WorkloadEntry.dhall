{ apiVersion = "networking.istio.io/v1"
, kind = "WorkloadEntry"
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
