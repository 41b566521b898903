{ configPatches =
    None
      ( List
          ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall
      )
, priority = None Integer
, targetRefs =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, workloadSelector =
    None ./../types/networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
