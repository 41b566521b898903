{ fieldSelector =
    None ./../types/io.k8s.api.authorization.v1.FieldSelectorAttributes.dhall
, group = None Text
, labelSelector =
    None ./../types/io.k8s.api.authorization.v1.LabelSelectorAttributes.dhall
, name = None Text
, namespace = None Text
, resource = None Text
, subresource = None Text
, verb = None Text
, version = None Text
}
