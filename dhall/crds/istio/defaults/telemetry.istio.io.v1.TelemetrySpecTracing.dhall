{ customTags =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
          }
      )
, disableContextPropagation = None Bool
, disableSpanReporting = None Bool
, enableIstioTags = None Bool
, match = None ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers =
    None (List ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall)
, randomSamplingPercentage = None Double
, useRequestIdForTraceSampling = None Bool
}
