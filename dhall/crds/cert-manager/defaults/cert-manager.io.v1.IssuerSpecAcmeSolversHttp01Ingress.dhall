{ class = None Text
, ingressClassName = None Text
, ingressTemplate =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, name = None Text
, podTemplate =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, serviceType = None Text
}
