{ Type = ./../types/io.k8s.api.authentication.v1.SelfSubjectReviewStatus.dhall
, default =
    ./../defaults/io.k8s.api.authentication.v1.SelfSubjectReviewStatus.dhall
}
