{ acme : Optional ./cert-manager.io.v1.CertificateStatusAcme.dhall
, conditions : Optional (List ./cert-manager.io.v1.IssuerStatusConditions.dhall)
, failedIssuanceAttempts : Optional Natural
, lastFailureTime : Optional Text
, nextPrivateKeySecretName : Optional Text
, notAfter : Optional Text
, notBefore : Optional Text
, renewalTime : Optional Text
, revision : Optional Natural
}
