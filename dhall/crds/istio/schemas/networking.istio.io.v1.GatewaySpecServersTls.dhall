{ Type = ./../types/networking.istio.io.v1.GatewaySpecServersTls.dhall
, default = ./../defaults/networking.istio.io.v1.GatewaySpecServersTls.dhall
}
