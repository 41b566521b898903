{ secretRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, path : Optional Text
, roleId : Optional Text
, roleRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
