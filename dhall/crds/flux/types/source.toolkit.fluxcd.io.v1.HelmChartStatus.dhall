{ artifact : Optional ./source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions :
    Optional (List ./source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall)
, lastHandledReconcileAt : Optional Text
, observedChartName : Optional Text
, observedGeneration : Optional Natural
, observedSourceArtifactRevision : Optional Text
, observedValuesFiles : Optional (List Text)
, url : Optional Text
}
