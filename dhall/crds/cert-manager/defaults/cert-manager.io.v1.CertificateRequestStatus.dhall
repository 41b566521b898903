{ ca = None Text
, certificate = None Text
, conditions =
    None
      ( List
          ./../types/cert-manager.io.v1.CertificateRequestStatusConditions.dhall
      )
, failureTime = None Text
}
