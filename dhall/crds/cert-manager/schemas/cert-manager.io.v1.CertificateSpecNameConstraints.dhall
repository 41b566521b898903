{ Type = ./../types/cert-manager.io.v1.CertificateSpecNameConstraints.dhall
, default =
    ./../defaults/cert-manager.io.v1.CertificateSpecNameConstraints.dhall
}
