{ Type = ./../types/cert-manager.io.v1.IssuerStatusConditions.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerStatusConditions.dhall
}
