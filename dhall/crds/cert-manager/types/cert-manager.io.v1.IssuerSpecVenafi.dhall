{ zone : Text
, cloud : Optional ./cert-manager.io.v1.IssuerSpecVenafiCloud.dhall
, ngts : Optional ./cert-manager.io.v1.IssuerSpecVenafiNgts.dhall
, tpp : Optional ./cert-manager.io.v1.IssuerSpecVenafiTpp.dhall
}
