{ active = None Natural
, completedIndexes = None Text
, completionTime =
    None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.Time.dhall
, conditions = None (List ./../types/io.k8s.api.batch.v1.JobCondition.dhall)
, failed = None Natural
, failedIndexes = None Text
, ready = None Natural
, startTime = None ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.Time.dhall
, succeeded = None Natural
, terminating = None Natural
, uncountedTerminatedPods =
    None ./../types/io.k8s.api.batch.v1.UncountedTerminatedPods.dhall
}
