{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, vault : ./external-secrets.io.v1.SecretStoreSpecProviderNgrokVault.dhall
, apiUrl : Optional Text
}
