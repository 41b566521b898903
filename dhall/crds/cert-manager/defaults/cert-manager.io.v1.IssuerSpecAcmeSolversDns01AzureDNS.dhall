{ clientID = None Text
, clientSecretSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, environment = None Text
, hostedZoneName = None Text
, managedIdentity =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, tenantID = None Text
, zoneType = None Text
}
