{ matchExpressions =
    None
      ( List
          ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelectorMatchExpressions.dhall
      )
, matchLabels = None (List { mapKey : Text, mapValue : Text })
}
