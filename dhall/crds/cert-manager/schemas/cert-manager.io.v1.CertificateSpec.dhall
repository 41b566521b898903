{ Type = ./../types/cert-manager.io.v1.CertificateSpec.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpec.dhall
}
