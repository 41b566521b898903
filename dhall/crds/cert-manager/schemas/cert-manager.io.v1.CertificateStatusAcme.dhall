{ Type = ./../types/cert-manager.io.v1.CertificateStatusAcme.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateStatusAcme.dhall
}
