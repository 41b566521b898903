{ mtls = None ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, portLevelMtls =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
          }
      )
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
