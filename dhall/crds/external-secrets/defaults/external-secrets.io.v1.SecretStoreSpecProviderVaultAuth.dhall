{ appRole =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, cert =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, gcp =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, iam =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, jwt =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, kubernetes =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, ldap =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, namespace = None Text
, tokenSecretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, userPass =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
}
