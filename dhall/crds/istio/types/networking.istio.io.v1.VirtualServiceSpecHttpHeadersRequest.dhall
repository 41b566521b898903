{ add : Optional (List { mapKey : Text, mapValue : Text })
, remove : Optional (List Text)
, set : Optional (List { mapKey : Text, mapValue : Text })
}
