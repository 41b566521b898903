{ conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
, failures : Optional Natural
, helmChart : Optional Text
, history :
    Optional (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall)
, installFailures : Optional Natural
, inventory :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, lastAttemptedConfigDigest : Optional Text
, lastAttemptedGeneration : Optional Natural
, lastAttemptedReleaseAction : Optional Text
, lastAttemptedReleaseActionDuration : Optional Text
, lastAttemptedRevision : Optional Text
, lastAttemptedRevisionDigest : Optional Text
, lastAttemptedValuesChecksum : Optional Text
, lastHandledForceAt : Optional Text
, lastHandledReconcileAt : Optional Text
, lastHandledResetAt : Optional Text
, lastReleaseRevision : Optional Natural
, observedCommonMetadataDigest : Optional Text
, observedGeneration : Optional Natural
, observedPostRenderersDigest : Optional Text
, storageNamespace : Optional Text
, upgradeFailures : Optional Natural
}
