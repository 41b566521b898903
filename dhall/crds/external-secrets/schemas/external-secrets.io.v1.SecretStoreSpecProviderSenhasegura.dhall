{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderSenhasegura.dhall
}
