{ disabled : Optional Bool
, match :
    Optional ./telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
, tagOverrides :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
          }
      )
}
