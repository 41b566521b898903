{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
}
