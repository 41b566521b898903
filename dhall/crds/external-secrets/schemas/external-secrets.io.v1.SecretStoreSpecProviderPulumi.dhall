{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumi.dhall
}
