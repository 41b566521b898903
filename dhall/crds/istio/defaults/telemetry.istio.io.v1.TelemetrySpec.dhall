{ accessLogging =
    None
      (List ./../types/telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall)
, metrics =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecMetrics.dhall)
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRef = None ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, tracing =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTracing.dhall)
}
