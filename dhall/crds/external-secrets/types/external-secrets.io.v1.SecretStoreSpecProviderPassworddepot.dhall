{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, database : Text
, host : Text
}
