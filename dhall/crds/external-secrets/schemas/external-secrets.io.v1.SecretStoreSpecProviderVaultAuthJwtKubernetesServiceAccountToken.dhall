{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken.dhall
}
