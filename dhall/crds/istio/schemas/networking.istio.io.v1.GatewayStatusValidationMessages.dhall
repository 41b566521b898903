{ Type = ./../types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
, default =
    ./../defaults/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
}
