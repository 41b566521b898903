{ Type = ./../types/cert-manager.io.v1.IssuerStatus.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerStatus.dhall
}
