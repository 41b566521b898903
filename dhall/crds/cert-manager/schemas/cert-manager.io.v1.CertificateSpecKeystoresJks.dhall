{ Type = ./../types/cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecKeystoresJks.dhall
}
