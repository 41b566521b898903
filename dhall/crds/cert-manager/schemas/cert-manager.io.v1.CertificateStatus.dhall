{ Type = ./../types/cert-manager.io.v1.CertificateStatus.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateStatus.dhall
}
