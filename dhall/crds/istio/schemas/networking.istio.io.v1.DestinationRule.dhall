{ Type = ./../types/networking.istio.io.v1.DestinationRule.dhall
, default = ./../defaults/networking.istio.io.v1.DestinationRule.dhall
}
