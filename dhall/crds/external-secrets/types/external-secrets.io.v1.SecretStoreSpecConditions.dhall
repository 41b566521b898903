{ namespaceRegexes : Optional (List Text)
, namespaceSelector :
    Optional
      ./external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, namespaces : Optional (List Text)
}
