{ Type =
    ./../types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
, default =
    ./../defaults/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
}
