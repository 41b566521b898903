{ conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
, failures = None Natural
, helmChart = None Text
, history =
    None
      (List ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall)
, installFailures = None Natural
, inventory =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, lastAttemptedConfigDigest = None Text
, lastAttemptedGeneration = None Natural
, lastAttemptedReleaseAction = None Text
, lastAttemptedReleaseActionDuration = None Text
, lastAttemptedRevision = None Text
, lastAttemptedRevisionDigest = None Text
, lastAttemptedValuesChecksum = None Text
, lastHandledForceAt = None Text
, lastHandledReconcileAt = None Text
, lastHandledResetAt = None Text
, lastReleaseRevision = None Natural
, observedCommonMetadataDigest = None Text
, observedGeneration = None Natural
, observedPostRenderersDigest = None Text
, storageNamespace = None Text
, upgradeFailures = None Natural
}
