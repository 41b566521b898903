{ Type =
    ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
}
