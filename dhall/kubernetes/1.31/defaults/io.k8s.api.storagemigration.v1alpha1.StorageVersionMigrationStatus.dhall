{ conditions =
    None
      ( List
          ./../types/io.k8s.api.storagemigration.v1alpha1.MigrationCondition.dhall
      )
, resourceVersion = None Text
}
