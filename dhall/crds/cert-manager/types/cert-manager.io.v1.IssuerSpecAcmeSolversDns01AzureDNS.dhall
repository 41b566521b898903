{ resourceGroupName : Text
, subscriptionID : Text
, clientID : Optional Text
, clientSecretSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, environment : Optional Text
, hostedZoneName : Optional Text
, managedIdentity :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity.dhall
, tenantID : Optional Text
, zoneType : Optional Text
}
