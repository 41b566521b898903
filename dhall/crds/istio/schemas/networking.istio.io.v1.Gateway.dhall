{ Type = ./../types/networking.istio.io.v1.Gateway.dhall
, default = ./../defaults/networking.istio.io.v1.Gateway.dhall
}
