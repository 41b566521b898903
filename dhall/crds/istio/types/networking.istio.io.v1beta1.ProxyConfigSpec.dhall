{ concurrency : Optional Natural
, environmentVariables : Optional (List { mapKey : Text, mapValue : Text })
, image : Optional ./networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
