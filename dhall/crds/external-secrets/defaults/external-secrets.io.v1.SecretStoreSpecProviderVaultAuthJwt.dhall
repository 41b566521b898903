{ kubernetesServiceAccountToken =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, path = None Text
, role = None Text
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
