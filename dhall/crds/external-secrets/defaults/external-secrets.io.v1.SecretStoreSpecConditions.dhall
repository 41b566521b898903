{ namespaceRegexes = None (List Text)
, namespaceSelector =
    None
      ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, namespaces = None (List Text)
}
