{ name : Optional Text
, namespace : Optional Text
, properties : Optional (List Text)
}
