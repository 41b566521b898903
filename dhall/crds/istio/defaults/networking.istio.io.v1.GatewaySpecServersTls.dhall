{ caCertCredentialName = None Text
, caCertificates = None Text
, caCrl = None Text
, cipherSuites = None (List Text)
, credentialName = None Text
, credentialNames = None (List Text)
, httpsRedirect = None Bool
, insecureSkipVerify = None Bool
, maxProtocolVersion = None Text
, minProtocolVersion = None Text
, mode = None Text
, privateKey = None Text
, serverCertificate = None Text
, subjectAltNames = None (List Text)
, tlsCertificates =
    None
      ( List
          ./../types/networking.istio.io.v1.GatewaySpecServersTlsTlsCertificates.dhall
      )
, verifyCertificateHash = None (List Text)
, verifyCertificateSpki = None (List Text)
}
