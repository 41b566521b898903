{ action = None Text
, provider =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, rules =
    None
      (List ./../types/security.istio.io.v1.AuthorizationPolicySpecRules.dhall)
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRef = None ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
}
