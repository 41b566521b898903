{ artifact : Optional ./source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
, includedArtifacts :
    Optional (List ./source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall)
, lastHandledReconcileAt : Optional Text
, observedGeneration : Optional Natural
, observedIgnore : Optional Text
, observedInclude :
    Optional (List ./source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall)
, observedRecurseSubmodules : Optional Bool
, observedSparseCheckout : Optional (List Text)
, sourceVerificationMode : Optional Text
}
