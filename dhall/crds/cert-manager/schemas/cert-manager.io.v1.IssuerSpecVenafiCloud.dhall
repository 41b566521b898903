{ Type = ./../types/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
}
