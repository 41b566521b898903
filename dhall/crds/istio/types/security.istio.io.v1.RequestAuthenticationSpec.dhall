{ jwtRules :
    Optional
      (List ./security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall)
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRef : Optional ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
}
