{ Type = ./../types/cert-manager.io.v1.CertificateSpecRenewal.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecRenewal.dhall
}
