{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuth.dhall
}
