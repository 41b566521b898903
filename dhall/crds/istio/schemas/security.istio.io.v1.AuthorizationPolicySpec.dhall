{ Type = ./../types/security.istio.io.v1.AuthorizationPolicySpec.dhall
, default = ./../defaults/security.istio.io.v1.AuthorizationPolicySpec.dhall
}
