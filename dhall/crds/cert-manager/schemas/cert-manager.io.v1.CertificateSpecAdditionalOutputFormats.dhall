{ Type =
    ./../types/cert-manager.io.v1.CertificateSpecAdditionalOutputFormats.dhall
, default =
    ./../defaults/cert-manager.io.v1.CertificateSpecAdditionalOutputFormats.dhall
}
