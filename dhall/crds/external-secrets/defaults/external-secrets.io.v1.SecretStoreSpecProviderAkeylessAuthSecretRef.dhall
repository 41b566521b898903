{ kubernetesAuth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, serviceAccountRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
