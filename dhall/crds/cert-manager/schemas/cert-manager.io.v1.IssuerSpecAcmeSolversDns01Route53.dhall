{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
}
