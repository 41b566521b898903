{ data =
    None (List ./../types/external-secrets.io.v1.ExternalSecretSpecData.dhall)
, dataFrom =
    None
      (List ./../types/external-secrets.io.v1.ExternalSecretSpecDataFrom.dhall)
, refreshInterval = None Text
, refreshPolicy = None Text
, secretStoreRef =
    None
      ./../types/external-secrets.io.v1.ExternalSecretSpecSecretStoreRef.dhall
, syncWindows =
    None ./../types/external-secrets.io.v1.ExternalSecretSpecSyncWindows.dhall
, target = None ./../types/external-secrets.io.v1.ExternalSecretSpecTarget.dhall
}
