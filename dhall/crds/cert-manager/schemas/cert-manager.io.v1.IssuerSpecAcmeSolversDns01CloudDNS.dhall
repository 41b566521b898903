{ Type = ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
}
