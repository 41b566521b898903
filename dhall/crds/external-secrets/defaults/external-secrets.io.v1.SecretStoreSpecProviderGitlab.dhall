{ caBundle = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, environment = None Text
, groupIDs = None (List Text)
, inheritFromGroups = None Bool
, projectID = None Text
, url = None Text
}
