{ name : Optional Text
, portNumber : Optional Natural
, service : Optional Text
, subset : Optional Text
}
