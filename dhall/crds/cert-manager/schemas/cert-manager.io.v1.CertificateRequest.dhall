{ Type = ./../types/cert-manager.io.v1.CertificateRequest.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateRequest.dhall
}
