{ externalSecretSpec : ./external-secrets.io.v1.ExternalSecretSpec.dhall
, externalSecretMetadata :
    Optional
      ./external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, externalSecretName : Optional Text
, namespaceSelector :
    Optional
      ./external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
, namespaceSelectors :
    Optional
      ( List
          ./external-secrets.io.v1.ClusterExternalSecretSpecNamespaceSelector.dhall
      )
, namespaces : Optional (List Text)
, refreshTime : Optional Text
}
