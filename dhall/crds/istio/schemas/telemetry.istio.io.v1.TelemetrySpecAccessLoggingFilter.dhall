{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
}
