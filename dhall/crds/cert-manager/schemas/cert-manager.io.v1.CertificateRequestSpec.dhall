{ Type = ./../types/cert-manager.io.v1.CertificateRequestSpec.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateRequestSpec.dhall
}
