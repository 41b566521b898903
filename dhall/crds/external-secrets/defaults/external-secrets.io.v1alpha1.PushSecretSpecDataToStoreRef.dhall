{ kind = None Text
, labelSelector =
    None
      ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, name = None Text
}
