{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
}
