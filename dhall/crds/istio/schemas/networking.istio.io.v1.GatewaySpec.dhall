{ Type = ./../types/networking.istio.io.v1.GatewaySpec.dhall
, default = ./../defaults/networking.istio.io.v1.GatewaySpec.dhall
}
