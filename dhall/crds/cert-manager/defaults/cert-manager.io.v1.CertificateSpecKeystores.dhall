{ jks = None ./../types/cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
, pkcs12 =
    None ./../types/cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
}
