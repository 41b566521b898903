{ conditions :
    Optional (List ./external-secrets.io.v1.SecretStoreStatusConditions.dhall)
, refreshTime : Optional Text
, syncedPushSecrets :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              List
                { mapKey : Text
                , mapValue :
                    ./external-secrets.io.v1alpha1.PushSecretSpecData.dhall
                }
          }
      )
, syncedResourceVersion : Optional Text
}
