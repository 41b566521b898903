{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRoute.dhall
}
