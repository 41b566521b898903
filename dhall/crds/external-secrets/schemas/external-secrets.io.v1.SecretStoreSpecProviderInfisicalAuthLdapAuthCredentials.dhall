{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
}
