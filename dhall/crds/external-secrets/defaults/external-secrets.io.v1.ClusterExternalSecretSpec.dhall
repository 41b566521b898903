{ externalSecretMetadata =
    None
      ./../types/external-secrets.io.v1.ClusterExternalSecretSpecExternalSecretMetadata.dhall
, externalSecretName = None Text
, namespaceSelector =
    None
      ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, namespaceSelectors =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
      )
, namespaces = None (List Text)
, refreshTime = None Text
}
