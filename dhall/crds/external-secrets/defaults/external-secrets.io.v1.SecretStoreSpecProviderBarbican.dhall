{ authURL = None Text
, domainName = None Text
, region = None Text
, tenantName = None Text
}
