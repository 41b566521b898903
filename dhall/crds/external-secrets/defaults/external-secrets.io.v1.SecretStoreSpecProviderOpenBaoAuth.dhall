{ appRole =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, namespace = None Text
, tokenSecretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, userPass =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
}
