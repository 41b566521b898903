{ Type =
    ./../types/io.k8s.api.storagemigration.v1alpha1.StorageVersionMigrationList.dhall
, default =
    ./../defaults/io.k8s.api.storagemigration.v1alpha1.StorageVersionMigrationList.dhall
}
