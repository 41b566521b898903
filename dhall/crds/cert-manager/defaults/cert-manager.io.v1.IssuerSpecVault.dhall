{ caBundle = None Text
, caBundleSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, clientCertSecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, clientKeySecretRef =
    None ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, namespace = None Text
, serverName = None Text
}
