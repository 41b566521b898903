{ issuerRef : ./acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, secretName : Text
, additionalOutputFormats :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod.dhall
      )
, commonName : Optional Text
, dnsNames : Optional (List Text)
, duration : Optional Text
, emailAddresses : Optional (List Text)
, encodeUsagesInRequest : Optional Bool
, ipAddresses : Optional (List Text)
, isCA : Optional Bool
, keystores : Optional ./cert-manager.io.v1.CertificateSpecKeystores.dhall
, literalSubject : Optional Text
, nameConstraints :
    Optional ./cert-manager.io.v1.CertificateSpecNameConstraints.dhall
, otherNames :
    Optional (List ./cert-manager.io.v1.CertificateSpecOtherNames.dhall)
, privateKey : Optional ./cert-manager.io.v1.CertificateSpecPrivateKey.dhall
, renewBefore : Optional Text
, renewBeforePercentage : Optional Natural
, renewal : Optional ./cert-manager.io.v1.CertificateSpecRenewal.dhall
, revisionHistoryLimit : Optional Natural
, secretTemplate :
    Optional ./cert-manager.io.v1.CertificateSpecSecretTemplate.dhall
, signatureAlgorithm : Optional Text
, subject : Optional ./cert-manager.io.v1.CertificateSpecSubject.dhall
, uris : Optional (List Text)
, usages : Optional (List Text)
}
