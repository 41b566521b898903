{ acme = None ./../types/cert-manager.io.v1.CertificateStatusAcme.dhall
, conditions =
    None (List ./../types/cert-manager.io.v1.IssuerStatusConditions.dhall)
, failedIssuanceAttempts = None Natural
, lastFailureTime = None Text
, nextPrivateKeySecretName = None Text
, notAfter = None Text
, notBefore = None Text
, renewalTime = None Text
, revision = None Natural
}
