{ jwtRules =
    None
      ( List
          ./../types/security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall
      )
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRef = None ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
}
