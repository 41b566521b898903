{ artifact =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions =
    None
      (List ./../types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
, lastHandledReconcileAt = None Text
, observedGeneration = None Natural
, observedIgnore = None Text
, observedLayerSelector =
    None
      ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, url = None Text
}
