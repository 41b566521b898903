{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
}
