{ disabled = None Bool
, match =
    None
      ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
, tagOverrides =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
          }
      )
}
