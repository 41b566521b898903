{ Type = ./../types/io.k8s.api.authorization.v1.FieldSelectorAttributes.dhall
, default =
    ./../defaults/io.k8s.api.authorization.v1.FieldSelectorAttributes.dhall
}
