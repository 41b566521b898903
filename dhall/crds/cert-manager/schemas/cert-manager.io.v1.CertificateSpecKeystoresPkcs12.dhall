{ Type = ./../types/cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
, default =
    ./../defaults/cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
}
