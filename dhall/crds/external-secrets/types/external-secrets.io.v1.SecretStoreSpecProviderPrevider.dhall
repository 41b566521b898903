{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, baseUri : Optional Text
}
