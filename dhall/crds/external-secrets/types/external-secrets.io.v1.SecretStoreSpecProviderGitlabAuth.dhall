{ SecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderGitlabAuthSecretRef.dhall
}
