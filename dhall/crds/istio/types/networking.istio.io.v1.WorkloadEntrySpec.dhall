{ address : Optional Text
, labels : Optional (List { mapKey : Text, mapValue : Text })
, locality : Optional Text
, network : Optional Text
, ports : Optional (List { mapKey : Text, mapValue : Natural })
, serviceAccount : Optional Text
, weight : Optional Natural
}
