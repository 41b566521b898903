{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
}
