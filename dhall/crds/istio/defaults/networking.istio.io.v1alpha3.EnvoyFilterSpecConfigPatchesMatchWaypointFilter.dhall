{ name = None Text
, subFilter =
    None ./../types/security.istio.io.v1.AuthorizationPolicySpecProvider.dhall
}
