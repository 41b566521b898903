{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, okmsid : Text
, server : Text
, casRequired : Optional Bool
, okmsTimeout : Optional Natural
}
