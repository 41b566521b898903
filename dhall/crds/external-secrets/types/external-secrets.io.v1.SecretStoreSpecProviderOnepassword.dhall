{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, connectHost : Text
, vaults : List { mapKey : Text, mapValue : Natural }
}
