{ bind = None Text
, defaultEndpoint = None Text
, name = None Text
, tls = None ./../types/networking.istio.io.v1.GatewaySpecServersTls.dhall
}
