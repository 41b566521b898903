{ annotations = None (List { mapKey : Text, mapValue : Text })
, labels = None (List { mapKey : Text, mapValue : Text })
}
