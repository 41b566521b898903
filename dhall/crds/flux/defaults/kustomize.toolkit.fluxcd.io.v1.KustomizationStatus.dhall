{ conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
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
