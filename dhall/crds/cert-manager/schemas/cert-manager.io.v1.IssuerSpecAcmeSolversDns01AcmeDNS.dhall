{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
}
