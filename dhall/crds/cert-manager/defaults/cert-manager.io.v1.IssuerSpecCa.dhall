{ crlDistributionPoints = None (List Text)
, issuingCertificateURLs = None (List Text)
, ocspServers = None (List Text)
}
