{ Type = ./../types/networking.istio.io.v1.GatewaySpecServersPort.dhall
, default = ./../defaults/networking.istio.io.v1.GatewaySpecServersPort.dhall
}
