{ apiVersion = "extensions.istio.io/v1alpha1"
, kind = "WasmPlugin"
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
