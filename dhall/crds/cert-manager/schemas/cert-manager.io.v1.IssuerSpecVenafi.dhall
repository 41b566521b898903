{ Type = ./../types/cert-manager.io.v1.IssuerSpecVenafi.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVenafi.dhall
}
