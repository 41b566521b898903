{ Type =
    ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement.dhall
, default =
    ./../defaults/io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement.dhall
}
