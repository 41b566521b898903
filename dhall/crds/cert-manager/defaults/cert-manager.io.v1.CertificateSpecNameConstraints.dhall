{ critical = None Bool
, excluded =
    None
      ./../types/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, permitted =
    None
      ./../types/cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
}
