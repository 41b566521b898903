{ caCertificates = None Text
, caCrl = None Text
, clientCertificate = None Text
, credentialName = None Text
, insecureSkipVerify = None Bool
, mode = None Text
, privateKey = None Text
, sni = None Text
, subjectAltNames = None (List Text)
}
