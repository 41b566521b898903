{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
}
