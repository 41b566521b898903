{ customTags :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./telemetry.istio.io.v1.TelemetrySpecTracingCustomTags.dhall
          }
      )
, disableContextPropagation : Optional Bool
, disableSpanReporting : Optional Bool
, enableIstioTags : Optional Bool
, match : Optional ./security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers :
    Optional
      (List ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall)
, randomSamplingPercentage : Optional Double
, useRequestIdForTraceSampling : Optional Bool
}
