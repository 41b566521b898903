{ capabilities = None Text
, conditions =
    None
      (List ./../types/external-secrets.io.v1.SecretStoreStatusConditions.dhall)
}
