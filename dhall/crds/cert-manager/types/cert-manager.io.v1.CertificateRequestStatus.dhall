{ ca : Optional Text
, certificate : Optional Text
, conditions :
    Optional
      (List ./cert-manager.io.v1.CertificateRequestStatusConditions.dhall)
, failureTime : Optional Text
}
