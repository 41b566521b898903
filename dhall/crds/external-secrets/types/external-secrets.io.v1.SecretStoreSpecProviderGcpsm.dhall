{ auth :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, location : Optional Text
, projectID : Optional Text
, secretVersionSelectionPolicy : Optional Text
}
