{ Type = ./../types/cert-manager.io.v1.CertificateSpecKeystores.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecKeystores.dhall
}
