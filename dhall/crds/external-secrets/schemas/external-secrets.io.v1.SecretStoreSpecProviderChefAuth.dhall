{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
}
