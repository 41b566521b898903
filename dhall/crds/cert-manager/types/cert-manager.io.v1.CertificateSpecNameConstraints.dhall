{ critical : Optional Bool
, excluded :
    Optional ./cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
, permitted :
    Optional ./cert-manager.io.v1.CertificateSpecNameConstraintsExcluded.dhall
}
