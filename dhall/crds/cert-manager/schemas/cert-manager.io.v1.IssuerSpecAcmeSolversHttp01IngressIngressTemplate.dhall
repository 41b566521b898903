{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
}
