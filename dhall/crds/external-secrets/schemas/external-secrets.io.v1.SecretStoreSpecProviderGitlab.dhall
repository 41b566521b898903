{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlab.dhall
}
