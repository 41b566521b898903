{ credentialsRef : ./cert-manager.io.v1.IssuerSpecVenafiTppCredentialsRef.dhall
, url : Text
, caBundle : Optional Text
, caBundleSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
