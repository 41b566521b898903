{ Type = ./../types/io.k8s.api.authorization.v1.LabelSelectorAttributes.dhall
, default =
    ./../defaults/io.k8s.api.authorization.v1.LabelSelectorAttributes.dhall
}
