{ customTags =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
          }
      )
, disableContextPropagation = None Bool
, disableSpanReporting = None Bool
, enableIstioTags = None Bool
, match = None ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers =
    None
      ( List
          ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall
      )
, randomSamplingPercentage = None Double
, useRequestIdForTraceSampling = None Bool
}
