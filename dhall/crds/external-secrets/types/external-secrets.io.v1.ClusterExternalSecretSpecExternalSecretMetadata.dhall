{ annotations : Optional (List { mapKey : Text, mapValue : Text })
, labels : Optional (List { mapKey : Text, mapValue : Text })
}
