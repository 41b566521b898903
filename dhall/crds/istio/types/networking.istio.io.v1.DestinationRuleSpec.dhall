{ host : Text
, exportTo : Optional (List Text)
, subsets :
    Optional (List ./networking.istio.io.v1.DestinationRuleSpecSubsets.dhall)
, trafficPolicy :
    Optional ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, workloadSelector :
    Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
