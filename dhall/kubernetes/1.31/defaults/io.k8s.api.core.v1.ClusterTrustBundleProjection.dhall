{ labelSelector =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, name = None Text
, optional = None Bool
, signerName = None Text
}
