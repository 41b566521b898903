{ name : Text
, resource : Text
, group : Optional Text
, namespace : Optional Text
}
