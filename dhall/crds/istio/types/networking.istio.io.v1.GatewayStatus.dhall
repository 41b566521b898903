{ conditions :
    Optional (List ./networking.istio.io.v1.GatewayStatusConditions.dhall)
, observedGeneration : Optional ./NatOrString.dhall
, validationMessages :
    Optional
      (List ./networking.istio.io.v1.GatewayStatusValidationMessages.dhall)
}
