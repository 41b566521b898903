{ accessLogging :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall)
, metrics : Optional (List ./telemetry.istio.io.v1.TelemetrySpecMetrics.dhall)
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRef : Optional ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, tracing : Optional (List ./telemetry.istio.io.v1.TelemetrySpecTracing.dhall)
}
