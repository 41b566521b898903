{ name = None Text
, namespace = None Text
, parameterNotFoundAction = None Text
, selector =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
}
