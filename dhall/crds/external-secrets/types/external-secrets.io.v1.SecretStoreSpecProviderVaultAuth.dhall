{ appRole :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, cert :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, gcp :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, iam :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, jwt :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, kubernetes :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthKubernetes.dhall
, ldap :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, namespace : Optional Text
, tokenSecretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, userPass :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
}
