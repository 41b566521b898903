{ Type = ./../types/security.istio.io.v1.AuthorizationPolicy.dhall
, default = ./../defaults/security.istio.io.v1.AuthorizationPolicy.dhall
}
