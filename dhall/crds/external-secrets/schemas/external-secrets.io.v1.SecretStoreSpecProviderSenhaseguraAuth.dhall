{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderSenhaseguraAuth.dhall
}
