{ Type = ./../types/cert-manager.io.v1.CertificateRequestStatusConditions.dhall
, default =
    ./../defaults/cert-manager.io.v1.CertificateRequestStatusConditions.dhall
}
