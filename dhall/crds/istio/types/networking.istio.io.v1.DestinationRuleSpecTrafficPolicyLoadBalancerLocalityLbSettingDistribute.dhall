{ from : Optional Text
, to : Optional (List { mapKey : Text, mapValue : Natural })
}
