{ apiVersion : Text
, items :
    List ./io.k8s.api.storagemigration.v1alpha1.StorageVersionMigration.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
