{ Type = ./../types/cert-manager.io.v1.CertificateSpecPrivateKey.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecPrivateKey.dhall
}
