{ environment :
    Optional ./telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, formatter :
    Optional ./telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
, header :
    Optional ./telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsHeader.dhall
, literal :
    Optional ./telemetry.istio.io.v1.TelemetrySpecTracingCustomTagsLiteral.dhall
}
