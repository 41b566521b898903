{ annotations : Optional (List { mapKey : Text, mapValue : Text })
, finalizers : Optional (List Text)
, labels : Optional (List { mapKey : Text, mapValue : Text })
}
