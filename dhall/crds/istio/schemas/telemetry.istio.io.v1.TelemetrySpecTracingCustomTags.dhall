{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
}
