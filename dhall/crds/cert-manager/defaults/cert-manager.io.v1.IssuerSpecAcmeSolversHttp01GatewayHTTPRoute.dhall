{ labels = None (List { mapKey : Text, mapValue : Text })
, parentRefs =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
      )
, podTemplate =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, serviceType = None Text
}
