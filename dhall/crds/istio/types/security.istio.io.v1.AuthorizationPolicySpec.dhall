{ action : Optional Text
, provider :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, rules :
    Optional (List ./security.istio.io.v1.AuthorizationPolicySpecRules.dhall)
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRef : Optional ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
}
