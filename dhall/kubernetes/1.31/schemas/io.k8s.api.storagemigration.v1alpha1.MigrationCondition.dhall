{ Type =
    ./../types/io.k8s.api.storagemigration.v1alpha1.MigrationCondition.dhall
, default =
    ./../defaults/io.k8s.api.storagemigration.v1alpha1.MigrationCondition.dhall
}
