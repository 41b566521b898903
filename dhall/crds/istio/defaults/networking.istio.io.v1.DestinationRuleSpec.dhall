{ exportTo = None (List Text)
, subsets =
    None
      (List ./../types/networking.istio.io.v1.DestinationRuleSpecSubsets.dhall)
, trafficPolicy =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, workloadSelector =
    None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
