{ add = None (List { mapKey : Text, mapValue : Text })
, remove = None (List Text)
, set = None (List { mapKey : Text, mapValue : Text })
}
