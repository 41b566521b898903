{ labels = None (List { mapKey : Text, mapValue : Text })
, trafficPolicy =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
}
