{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDoppler.dhall
}
