{ dnsDomains = None (List Text)
, emailAddresses = None (List Text)
, ipRanges = None (List Text)
, uriDomains = None (List Text)
}
