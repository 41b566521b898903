{ hostedZoneName = None Text
, serviceAccountSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
