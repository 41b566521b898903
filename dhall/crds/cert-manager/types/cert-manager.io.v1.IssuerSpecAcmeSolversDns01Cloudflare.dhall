{ apiKeySecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, apiTokenSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, email : Optional Text
}
