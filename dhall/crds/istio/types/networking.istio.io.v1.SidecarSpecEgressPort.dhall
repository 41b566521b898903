{ name : Optional Text
, number : Optional Natural
, protocol : Optional Text
, targetPort : Optional Natural
}
