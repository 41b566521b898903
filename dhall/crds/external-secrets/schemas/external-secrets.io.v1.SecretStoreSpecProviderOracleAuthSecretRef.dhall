{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
}
