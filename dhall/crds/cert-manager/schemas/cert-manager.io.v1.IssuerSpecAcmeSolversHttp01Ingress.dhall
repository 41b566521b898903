{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01Ingress.dhall
}
