{ hosts : List Text
, port : ./networking.istio.io.v1.GatewaySpecServersPort.dhall
, bind : Optional Text
, defaultEndpoint : Optional Text
, name : Optional Text
, tls : Optional ./networking.istio.io.v1.GatewaySpecServersTls.dhall
}
