{ Type = ./../types/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
}
