{ customTags :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
          }
      )
, disableContextPropagation : Optional Bool
, disableSpanReporting : Optional Bool
, enableIstioTags : Optional Bool
, match : Optional ./security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall)
, randomSamplingPercentage : Optional Double
, useRequestIdForTraceSampling : Optional Bool
}
