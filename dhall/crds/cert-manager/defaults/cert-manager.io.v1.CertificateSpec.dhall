{ additionalOutputFormats =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
      )
, commonName = None Text
, dnsNames = None (List Text)
, duration = None Text
, emailAddresses = None (List Text)
, encodeUsagesInRequest = None Bool
, ipAddresses = None (List Text)
, isCA = None Bool
, keystores = None ./../types/cert-manager.io.v1.CertificateSpecKeystores.dhall
, literalSubject = None Text
, nameConstraints =
    None ./../types/cert-manager.io.v1.CertificateSpecNameConstraints.dhall
, otherNames =
    None (List ./../types/cert-manager.io.v1.CertificateSpecOtherNames.dhall)
, privateKey =
    None ./../types/cert-manager.io.v1.CertificateSpecPrivateKey.dhall
, renewBefore = None Text
, renewBeforePercentage = None Natural
, renewal = None ./../types/cert-manager.io.v1.CertificateSpecRenewal.dhall
, revisionHistoryLimit = None Natural
, secretTemplate =
    None ./../types/cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, signatureAlgorithm = None Text
, subject = None ./../types/cert-manager.io.v1.CertificateSpecSubject.dhall
, uris = None (List Text)
, usages = None (List Text)
}
