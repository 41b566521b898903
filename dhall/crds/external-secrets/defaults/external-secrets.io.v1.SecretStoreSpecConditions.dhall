{ namespaceRegexes = None (List Text)
, namespaceSelector =
    None
      ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, namespaces = None (List Text)
}
