{ protocol = None Text
, tsigAlgorithm = None Text
, tsigKeyName = None Text
, tsigSecretSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
