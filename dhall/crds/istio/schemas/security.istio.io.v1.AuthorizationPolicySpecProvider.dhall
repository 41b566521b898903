{ Type = ./../types/security.istio.io.v1.AuthorizationPolicySpecProvider.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecProvider.dhall
}
