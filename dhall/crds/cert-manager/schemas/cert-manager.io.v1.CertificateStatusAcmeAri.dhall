{ Type = ./../types/cert-manager.io.v1.CertificateStatusAcmeAri.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateStatusAcmeAri.dhall
}
