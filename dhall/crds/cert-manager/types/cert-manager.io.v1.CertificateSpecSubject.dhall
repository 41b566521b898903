{ countries : Optional (List Text)
, localities : Optional (List Text)
, organizationalUnits : Optional (List Text)
, organizations : Optional (List Text)
, postalCodes : Optional (List Text)
, provinces : Optional (List Text)
, serialNumber : Optional Text
, streetAddresses : Optional (List Text)
}
