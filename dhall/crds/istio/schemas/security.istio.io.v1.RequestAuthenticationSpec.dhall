{ Type = ./../types/security.istio.io.v1.RequestAuthenticationSpec.dhall
, default = ./../defaults/security.istio.io.v1.RequestAuthenticationSpec.dhall
}
