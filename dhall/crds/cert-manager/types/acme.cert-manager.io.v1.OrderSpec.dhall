{ issuerRef : ./acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, request : Text
, commonName : Optional Text
, dnsNames : Optional (List Text)
, duration : Optional Text
, ipAddresses : Optional (List Text)
, profile : Optional Text
, replaces : Optional Text
}
