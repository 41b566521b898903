{ documentationUrl : Optional Text
, level : Optional Text
, type :
    Optional ./networking.istio.io.v1.GatewayStatusValidationMessagesType.dhall
}
