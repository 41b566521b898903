{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrok.dhall
}
