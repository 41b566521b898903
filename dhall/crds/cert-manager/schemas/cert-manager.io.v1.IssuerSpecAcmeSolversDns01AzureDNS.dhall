{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
}
