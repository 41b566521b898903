{ role : Text
, location : Optional Text
, path : Optional Text
, projectID : Optional Text
, secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, serviceAccountRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, workloadIdentity :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
}
