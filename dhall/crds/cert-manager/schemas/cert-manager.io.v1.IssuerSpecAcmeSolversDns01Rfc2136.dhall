{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
}
