{ matchExpressions :
    Optional
      ( List
          ./external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelectorMatchExpressions.dhall
      )
, matchLabels : Optional (List { mapKey : Text, mapValue : Text })
}
