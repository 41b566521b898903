{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53Auth.dhall
}
