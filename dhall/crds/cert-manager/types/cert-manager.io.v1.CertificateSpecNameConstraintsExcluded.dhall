{ dnsDomains : Optional (List Text)
, emailAddresses : Optional (List Text)
, ipRanges : Optional (List Text)
, uriDomains : Optional (List Text)
}
