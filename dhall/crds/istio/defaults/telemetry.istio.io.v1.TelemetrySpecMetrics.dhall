{ overrides =
    None
      ( List
          ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
      )
, providers =
    None (List ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall)
, reportingInterval = None Text
}
