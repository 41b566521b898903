{ name = None Text
, selector =
    None
      ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
}
