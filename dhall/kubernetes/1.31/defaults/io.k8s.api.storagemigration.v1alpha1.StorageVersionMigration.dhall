{ apiVersion = "storagemigration.k8s.io/v1alpha1"
, kind = "StorageVersionMigration"
, spec =
    None
      ./../types/io.k8s.api.storagemigration.v1alpha1.StorageVersionMigrationSpec.dhall
, status =
    None
      ./../types/io.k8s.api.storagemigration.v1alpha1.StorageVersionMigrationStatus.dhall
}
