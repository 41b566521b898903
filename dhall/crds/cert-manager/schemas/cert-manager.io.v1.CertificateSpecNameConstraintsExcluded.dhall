{ Type =
    ./../types/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, default =
    ./../defaults/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
}
