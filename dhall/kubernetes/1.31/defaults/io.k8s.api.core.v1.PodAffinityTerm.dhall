{ labelSelector =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, matchLabelKeys = None (List Text)
, mismatchLabelKeys = None (List Text)
, namespaceSelector =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, namespaces = None (List Text)
}
