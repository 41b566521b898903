{ address = None Text
, labels = None (List { mapKey : Text, mapValue : Text })
, locality = None Text
, network = None Text
, ports = None (List { mapKey : Text, mapValue : Natural })
, serviceAccount = None Text
, weight = None Natural
}
