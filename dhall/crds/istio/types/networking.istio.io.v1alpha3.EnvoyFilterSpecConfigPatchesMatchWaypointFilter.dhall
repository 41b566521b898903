{ name : Optional Text
, subFilter :
    Optional ./security.istio.io.v1.AuthorizationPolicySpecProvider.dhall
}
