{ documentationUrl = None Text
, level = None Text
, type =
    None
      ./../types/networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
}
