{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
}
