{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderChef.dhall
}
