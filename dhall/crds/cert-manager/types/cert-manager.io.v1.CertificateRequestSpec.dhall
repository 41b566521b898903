{ issuerRef : ./acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, request : Text
, duration : Optional Text
, extra : Optional (List { mapKey : Text, mapValue : List Text })
, groups : Optional (List Text)
, isCA : Optional Bool
, uid : Optional Text
, usages : Optional (List Text)
, username : Optional Text
}
