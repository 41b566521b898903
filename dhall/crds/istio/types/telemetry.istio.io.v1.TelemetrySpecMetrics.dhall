{ overrides :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall)
, providers :
    Optional
      (List ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall)
, reportingInterval : Optional Text
}
