{ secretName : Text
, crlDistributionPoints : Optional (List Text)
, issuingCertificateURLs : Optional (List Text)
, ocspServers : Optional (List Text)
}
