{ Type = ./../types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
}
