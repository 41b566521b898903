{ conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
      )
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
