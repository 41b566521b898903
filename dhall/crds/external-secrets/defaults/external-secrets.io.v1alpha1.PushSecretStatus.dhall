{ conditions =
    None
      (List ./../types/external-secrets.io.v1.SecretStoreStatusConditions.dhall)
, refreshTime = None Text
, syncedPushSecrets =
    None
      ( List
          { mapKey : Text
          , mapValue :
              List
                { mapKey : Text
                , mapValue :
                    ./../types/external-secrets.io.v1alpha1.PushSecretSpecData.dhall
                }
          }
      )
, syncedResourceVersion = None Text
}
