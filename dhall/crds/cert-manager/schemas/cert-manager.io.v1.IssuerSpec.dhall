{ Type = ./../types/cert-manager.io.v1.IssuerSpec.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpec.dhall
}
