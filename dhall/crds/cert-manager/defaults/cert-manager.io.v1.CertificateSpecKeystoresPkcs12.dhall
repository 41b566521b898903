{ password = None Text
, passwordSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, profile = None Text
}
