{ Type = ./../types/security.istio.io.v1.PeerAuthentication.dhall
, default = ./../defaults/security.istio.io.v1.PeerAuthentication.dhall
}
