{ environment =
    None
      ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, formatter =
    None
      ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, header =
    None
      ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, literal =
    None
      ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
}
