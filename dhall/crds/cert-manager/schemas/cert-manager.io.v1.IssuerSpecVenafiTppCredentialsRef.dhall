{ Type = ./../types/cert-manager.io.v1.IssuerSpecVenafiTppCredentialsRef.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecVenafiTppCredentialsRef.dhall
}
