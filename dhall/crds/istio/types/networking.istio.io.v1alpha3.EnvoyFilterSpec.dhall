{ configPatches :
    Optional
      (List ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall)
, priority : Optional Integer
, targetRefs :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, workloadSelector :
    Optional ./networking.istio.io.v1.SidecarSpecWorkloadSelector.dhall
}
