{ name = None Text
, portNumber = None Natural
, service = None Text
, subset = None Text
}
