{ kubernetesServiceAccountToken :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, path : Optional Text
, role : Optional Text
, secretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
