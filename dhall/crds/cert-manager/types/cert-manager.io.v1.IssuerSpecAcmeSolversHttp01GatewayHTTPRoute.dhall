{ labels : Optional (List { mapKey : Text, mapValue : Text })
, parentRefs :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs.dhall
      )
, podTemplate :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, serviceType : Optional Text
}
