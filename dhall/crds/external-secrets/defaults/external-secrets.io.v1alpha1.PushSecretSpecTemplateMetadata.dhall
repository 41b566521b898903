{ annotations = None (List { mapKey : Text, mapValue : Text })
, finalizers = None (List Text)
, labels = None (List { mapKey : Text, mapValue : Text })
}
