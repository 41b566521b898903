{ apiVersion = "storagemigration.k8s.io/v1alpha1"
, kind = "StorageVersionMigrationList"
}
