{ gatewayHTTPRoute :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, ingress :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
}
