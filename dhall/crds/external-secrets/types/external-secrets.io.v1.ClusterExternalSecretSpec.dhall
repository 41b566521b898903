{ externalSecretSpec : ./external-secrets.io.v1.ExternalSecretSpec.dhall
, externalSecretMetadata :
    Optional
      ./external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, externalSecretName : Optional Text
, namespaceSelector :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, namespaceSelectors :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
      )
, namespaces : Optional (List Text)
, refreshTime : Optional Text
}
