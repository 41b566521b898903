{ Type = ./../types/networking.istio.io.v1.GatewayStatusConditions.dhall
, default = ./../defaults/networking.istio.io.v1.GatewayStatusConditions.dhall
}
