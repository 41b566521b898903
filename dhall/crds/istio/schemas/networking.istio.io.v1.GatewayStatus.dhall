{ Type = ./../types/networking.istio.io.v1.GatewayStatus.dhall
, default = ./../defaults/networking.istio.io.v1.GatewayStatus.dhall
}
