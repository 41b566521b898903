{ mtls : Optional ./security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, portLevelMtls :
    Optional
      ( List
          { mapKey : Text
          , mapValue : ./security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
          }
      )
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
