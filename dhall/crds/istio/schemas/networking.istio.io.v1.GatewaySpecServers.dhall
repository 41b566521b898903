{ Type = ./../types/networking.istio.io.v1.GatewaySpecServers.dhall
, default = ./../defaults/networking.istio.io.v1.GatewaySpecServers.dhall
}
