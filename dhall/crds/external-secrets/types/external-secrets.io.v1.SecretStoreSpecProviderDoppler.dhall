{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, config : Optional Text
, format : Optional Text
, nameTransformer : Optional Text
, project : Optional Text
}
