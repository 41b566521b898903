{ jks : Optional ./cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
, pkcs12 : Optional ./cert-manager.io.v1.CertificateSpecKeystoresPkcs12.dhall
}
