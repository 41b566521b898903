{ countries = None (List Text)
, localities = None (List Text)
, organizationalUnits = None (List Text)
, organizations = None (List Text)
, postalCodes = None (List Text)
, provinces = None (List Text)
, serialNumber = None Text
, streetAddresses = None (List Text)
}
