{ limits =
    None (List { mapKey : Text, mapValue : ./../types/NatOrString.dhall })
, requests =
    None (List { mapKey : Text, mapValue : ./../types/NatOrString.dhall })
}
