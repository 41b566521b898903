{ name : Text
, labels : Optional (List { mapKey : Text, mapValue : Text })
, trafficPolicy :
    Optional ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
}
