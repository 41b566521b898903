{ Type = ./../types/security.istio.io.v1.PeerAuthenticationSpec.dhall
, default = ./../defaults/security.istio.io.v1.PeerAuthenticationSpec.dhall
}
