{ artifact : Optional ./source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
, lastHandledReconcileAt : Optional Text
, observedChartName : Optional Text
, observedGeneration : Optional Natural
, observedSourceArtifactRevision : Optional Text
, observedValuesFiles : Optional (List Text)
, url : Optional Text
}
