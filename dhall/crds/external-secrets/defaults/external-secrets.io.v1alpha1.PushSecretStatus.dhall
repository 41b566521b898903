{ conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
      )
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
