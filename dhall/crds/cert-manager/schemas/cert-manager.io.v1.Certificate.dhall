{ Type = ./../types/cert-manager.io.v1.Certificate.dhall
, default = ./../defaults/cert-manager.io.v1.Certificate.dhall
}
