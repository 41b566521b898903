{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGithubAuth.dhall
}
