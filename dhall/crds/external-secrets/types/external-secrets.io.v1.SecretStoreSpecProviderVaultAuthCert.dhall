{ clientCert :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, path : Optional Text
, secretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, vaultRole : Optional Text
}
