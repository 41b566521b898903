{ apiVersion = "coordination.k8s.io/v1alpha1"
, kind = "LeaseCandidate"
, spec =
    None ./../types/io.k8s.api.coordination.v1alpha1.LeaseCandidateSpec.dhall
}
