{ name : Text
, number : Natural
, protocol : Text
, targetPort : Optional Natural
}
