{ limits : Optional (List { mapKey : Text, mapValue : ./NatOrString.dhall })
, requests : Optional (List { mapKey : Text, mapValue : ./NatOrString.dhall })
}
