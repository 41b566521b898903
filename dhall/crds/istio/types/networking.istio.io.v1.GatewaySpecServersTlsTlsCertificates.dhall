{ caCertificates : Optional Text
, privateKey : Optional Text
, serverCertificate : Optional Text
}
