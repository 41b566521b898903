{ kubernetesAuth :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, serviceAccountRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
