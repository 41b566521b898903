{ auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, compartment = None Text
, encryptionKey = None Text
, principalType = None Text
, serviceAccountRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
