{ Type = ./../types/io.k8s.api.coordination.v1alpha1.LeaseCandidate.dhall
, default = ./../defaults/io.k8s.api.coordination.v1alpha1.LeaseCandidate.dhall
}
