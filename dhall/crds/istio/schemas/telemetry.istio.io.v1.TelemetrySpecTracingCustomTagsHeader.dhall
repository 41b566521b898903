{ Type =
    ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
}
