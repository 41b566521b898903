{ sniHosts : List Text
, destinationSubnets : Optional (List Text)
, gateways : Optional (List Text)
, port : Optional Natural
, sourceLabels : Optional (List { mapKey : Text, mapValue : Text })
, sourceNamespace : Optional Text
}
