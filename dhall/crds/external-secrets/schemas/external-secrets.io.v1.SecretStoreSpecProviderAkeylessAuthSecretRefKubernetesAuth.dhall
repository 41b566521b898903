{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth.dhall
}
