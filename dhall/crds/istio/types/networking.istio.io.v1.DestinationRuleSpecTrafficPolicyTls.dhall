{ caCertificates : Optional Text
, caCrl : Optional Text
, clientCertificate : Optional Text
, credentialName : Optional Text
, insecureSkipVerify : Optional Bool
, mode : Optional Text
, privateKey : Optional Text
, sni : Optional Text
, subjectAltNames : Optional (List Text)
}
