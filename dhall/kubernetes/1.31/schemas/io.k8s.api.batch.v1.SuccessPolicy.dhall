{ Type = ./../types/io.k8s.api.batch.v1.SuccessPolicy.dhall
, default = ./../defaults/io.k8s.api.batch.v1.SuccessPolicy.dhall
}
