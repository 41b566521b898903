{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, serviceUrl : Optional Text
}
