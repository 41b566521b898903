{ name : Text
, number : Natural
, protocol : Optional Text
, targetPort : Optional Natural
}
