{ caBundle = None Text
, caBundleSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
