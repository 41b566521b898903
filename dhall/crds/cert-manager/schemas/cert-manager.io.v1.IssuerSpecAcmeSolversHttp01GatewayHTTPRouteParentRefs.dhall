{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
}
