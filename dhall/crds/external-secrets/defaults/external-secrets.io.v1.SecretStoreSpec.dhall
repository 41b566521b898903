{ conditions =
    None
      (List ./../types/external-secrets.io.v1.SecretStoreSpecConditions.dhall)
, controller = None Text
, refreshInterval = None ./../types/NatOrString.dhall
, retrySettings =
    None ./../types/external-secrets.io.v1.SecretStoreSpecRetrySettings.dhall
}
