{ destinationSubnets = None (List Text)
, gateways = None (List Text)
, port = None Natural
, sourceLabels = None (List { mapKey : Text, mapValue : Text })
, sourceNamespace = None Text
}
