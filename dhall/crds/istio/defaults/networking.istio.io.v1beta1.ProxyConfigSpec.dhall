{ concurrency = None Natural
, environmentVariables = None (List { mapKey : Text, mapValue : Text })
, image = None ./../types/networking.istio.io.v1beta1.ProxyConfigSpecImage.dhall
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
