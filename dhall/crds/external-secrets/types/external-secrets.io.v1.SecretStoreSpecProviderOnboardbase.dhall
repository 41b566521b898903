{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, apiHost : Optional Text
, environment : Optional Text
, project : Optional Text
}
