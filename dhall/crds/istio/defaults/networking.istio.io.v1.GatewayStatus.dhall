{ conditions =
    None (List ./../types/networking.istio.io.v1.GatewayStatusConditions.dhall)
, observedGeneration = None ./../types/NatOrString.dhall
, validationMessages =
    None
      ( List
          ./../types/networking.istio.io.v1.GatewayStatusValidationMessages.dhall
      )
}
