{ Type = ./../types/io.k8s.api.authentication.v1.SelfSubjectReview.dhall
, default = ./../defaults/io.k8s.api.authentication.v1.SelfSubjectReview.dhall
}
