{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, projectID : Optional Text
}
