{ name = None Text
, number = None Natural
, protocol = None Text
, targetPort = None Natural
}
