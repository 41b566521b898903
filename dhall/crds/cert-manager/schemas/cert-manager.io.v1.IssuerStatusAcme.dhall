{ Type = ./../types/cert-manager.io.v1.IssuerStatusAcme.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerStatusAcme.dhall
}
