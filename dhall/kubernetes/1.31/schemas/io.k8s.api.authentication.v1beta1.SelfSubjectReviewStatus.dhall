{ Type =
    ./../types/io.k8s.api.authentication.v1beta1.SelfSubjectReviewStatus.dhall
, default =
    ./../defaults/io.k8s.api.authentication.v1beta1.SelfSubjectReviewStatus.dhall
}
