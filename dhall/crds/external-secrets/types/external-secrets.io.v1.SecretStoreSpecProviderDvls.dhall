{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, serverUrl : Text
, insecure : Optional Bool
, vault : Optional Text
}
