{ Type =
    ./../types/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField.dhall
, default =
    ./../defaults/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField.dhall
}
