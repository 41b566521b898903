{ appRole :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, namespace : Optional Text
, tokenSecretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, userPass :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
}
