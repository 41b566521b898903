{ artifact : Optional ./source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions :
    Optional (List ./source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
, lastHandledReconcileAt : Optional Text
, observedGeneration : Optional Natural
, url : Optional Text
}
