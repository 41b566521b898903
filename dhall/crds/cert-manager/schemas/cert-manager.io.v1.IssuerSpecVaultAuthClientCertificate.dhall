{ Type =
    ./../types/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecVaultAuthClientCertificate.dhall
}
