{ cloud = None ./../types/cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, ngts = None ./../types/cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, tpp = None ./../types/cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
}
