{ artifact =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions =
    None
      (List ./../types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
, lastHandledReconcileAt = None Text
, observedGeneration = None Natural
, url = None Text
}
