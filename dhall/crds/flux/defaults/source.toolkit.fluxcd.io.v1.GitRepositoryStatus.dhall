{ artifact =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions =
    None
      (List ./../types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
, includedArtifacts =
    None
      (List ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall)
, lastHandledReconcileAt = None Text
, observedGeneration = None Natural
, observedIgnore = None Text
, observedInclude =
    None
      ( List
          ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
      )
, observedRecurseSubmodules = None Bool
, observedSparseCheckout = None (List Text)
, sourceVerificationMode = None Text
}
