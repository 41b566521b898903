{ Type = ./../types/io.k8s.api.coordination.v1alpha1.LeaseCandidateSpec.dhall
, default =
    ./../defaults/io.k8s.api.coordination.v1alpha1.LeaseCandidateSpec.dhall
}
