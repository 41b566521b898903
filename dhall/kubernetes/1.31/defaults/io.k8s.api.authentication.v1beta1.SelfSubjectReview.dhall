{ apiVersion = "authentication.k8s.io/v1beta1"
, kind = "SelfSubjectReview"
, status =
    None
      ./../types/io.k8s.api.authentication.v1beta1.SelfSubjectReviewStatus.dhall
}
