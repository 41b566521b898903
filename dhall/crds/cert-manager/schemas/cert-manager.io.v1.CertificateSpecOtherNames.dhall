{ Type = ./../types/cert-manager.io.v1.CertificateSpecOtherNames.dhall
, default = ./../defaults/cert-manager.io.v1.CertificateSpecOtherNames.dhall
}
