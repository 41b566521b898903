{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderChefAuth.dhall
, serverUrl : Text
, username : Text
}
