{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
}
