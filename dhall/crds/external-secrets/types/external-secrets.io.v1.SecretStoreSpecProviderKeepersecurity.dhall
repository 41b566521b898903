{ authRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, folderID : Text
, getByTitleFallback : Optional Bool
}
