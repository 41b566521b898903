{ caCertCredentialName : Optional Text
, caCertificates : Optional Text
, caCrl : Optional Text
, cipherSuites : Optional (List Text)
, credentialName : Optional Text
, credentialNames : Optional (List Text)
, httpsRedirect : Optional Bool
, insecureSkipVerify : Optional Bool
, maxProtocolVersion : Optional Text
, minProtocolVersion : Optional Text
, mode : Optional Text
, privateKey : Optional Text
, serverCertificate : Optional Text
, subjectAltNames : Optional (List Text)
, tlsCertificates :
    Optional
      (List ./networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall)
, verifyCertificateHash : Optional (List Text)
, verifyCertificateSpki : Optional (List Text)
}
