{ apiVersion = "authentication.k8s.io/v1"
, kind = "SelfSubjectReview"
, status =
    None ./../types/io.k8s.api.authentication.v1.SelfSubjectReviewStatus.dhall
}
