{ secretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderOracleAuthSecretRef.dhall
, tenancy : Text
, user : Text
}
