{ binding =
    None ./../types/external-secrets.io.v1.ExternalSecretStatusBinding.dhall
, conditions =
    None
      (List ./../types/external-secrets.io.v1.SecretStoreStatusConditions.dhall)
, refreshTime = None Text
, syncedResourceVersion = None Text
}
