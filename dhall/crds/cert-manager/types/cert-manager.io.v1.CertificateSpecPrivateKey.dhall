{ algorithm : Optional Text
, encoding : Optional Text
, rotationPolicy : Optional Text
, size : Optional Natural
}
