{ Type = ./../types/cert-manager.io.v1.CertificateRequestStatus.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateRequestStatus.dhall
}
