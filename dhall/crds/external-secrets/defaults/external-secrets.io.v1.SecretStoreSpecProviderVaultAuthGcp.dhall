{ location = None Text
, path = None Text
, projectID = None Text
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, serviceAccountRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, workloadIdentity =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
}
