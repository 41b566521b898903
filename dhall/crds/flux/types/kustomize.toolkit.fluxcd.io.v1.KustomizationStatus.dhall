{ conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
, history :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall)
, inventory :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, lastAppliedOriginRevision : Optional Text
, lastAppliedRevision : Optional Text
, lastAttemptedRevision : Optional Text
, lastHandledReconcileAt : Optional Text
, observedGeneration : Optional Natural
}
