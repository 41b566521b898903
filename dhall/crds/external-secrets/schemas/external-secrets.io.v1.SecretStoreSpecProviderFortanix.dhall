{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanix.dhall
}
