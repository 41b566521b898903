{ Type = ./../types/cert-manager.io.v1.CertificateSpecRenewalWindows.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecRenewalWindows.dhall
}
