{ artifact =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
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
