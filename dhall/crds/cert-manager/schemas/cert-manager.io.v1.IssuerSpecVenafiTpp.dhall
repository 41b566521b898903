{ Type = ./../types/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
}
