{ auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, location = None Text
, projectID = None Text
, secretVersionSelectionPolicy = None Text
}
