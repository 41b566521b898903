{ gatewayHTTPRoute =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ingress =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
}
