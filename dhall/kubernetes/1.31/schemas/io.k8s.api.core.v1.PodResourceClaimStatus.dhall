{ Type = ./../types/io.k8s.api.core.v1.PodResourceClaimStatus.dhall
, default = ./../defaults/io.k8s.api.core.v1.PodResourceClaimStatus.dhall
}
