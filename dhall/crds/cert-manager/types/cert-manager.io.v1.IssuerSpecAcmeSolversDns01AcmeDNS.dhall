{ accountSecretRef : ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, host : Text
}
