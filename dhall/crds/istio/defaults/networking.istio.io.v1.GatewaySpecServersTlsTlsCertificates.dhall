{ caCertificates = None Text
, privateKey = None Text
, serverCertificate = None Text
}
