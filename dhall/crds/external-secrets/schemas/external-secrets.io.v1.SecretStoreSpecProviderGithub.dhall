{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGithub.dhall
}
