{ Type = ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, default = ./../defaults/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
}
