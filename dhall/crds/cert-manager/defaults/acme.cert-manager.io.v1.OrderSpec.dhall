{ commonName = None Text
, dnsNames = None (List Text)
, duration = None Text
, ipAddresses = None (List Text)
, profile = None Text
, replaces = None Text
}
