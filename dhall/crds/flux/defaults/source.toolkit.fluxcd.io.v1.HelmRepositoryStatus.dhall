{ artifact =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
      )
, lastHandledReconcileAt = None Text
, observedGeneration = None Natural
, url = None Text
}
