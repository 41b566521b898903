{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
}
