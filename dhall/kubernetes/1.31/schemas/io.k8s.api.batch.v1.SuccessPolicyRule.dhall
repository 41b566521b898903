{ Type = ./../types/io.k8s.api.batch.v1.SuccessPolicyRule.dhall
, default = ./../defaults/io.k8s.api.batch.v1.SuccessPolicyRule.dhall
}
