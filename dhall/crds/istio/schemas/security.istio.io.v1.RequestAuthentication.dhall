{ Type = ./../types/security.istio.io.v1.RequestAuthentication.dhall
, default = ./../defaults/security.istio.io.v1.RequestAuthentication.dhall
}
