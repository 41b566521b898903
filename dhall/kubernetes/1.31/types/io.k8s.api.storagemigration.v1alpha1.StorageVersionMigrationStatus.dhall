{ conditions :
    Optional
      (List ./io.k8s.api.storagemigration.v1alpha1.MigrationCondition.dhall)
, resourceVersion : Optional Text
}
