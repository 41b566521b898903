{ conditions =
    None
      (List ./../types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
, history =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall
      )
, inventory =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, lastAppliedOriginRevision = None Text
, lastAppliedRevision = None Text
, lastAttemptedRevision = None Text
, lastHandledReconcileAt = None Text
, observedGeneration = None Natural
}
