{ externalSecretMetadata =
    None
      ./../types/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, externalSecretName = None Text
, namespaceSelector =
    None
      ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, namespaceSelectors =
    None
      ( List
          ./../types/external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
      )
, namespaces = None (List Text)
, refreshTime = None Text
}
