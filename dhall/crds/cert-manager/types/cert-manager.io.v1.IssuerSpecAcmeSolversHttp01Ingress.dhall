{ class : Optional Text
, ingressClassName : Optional Text
, ingressTemplate :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressIngressTemplate.dhall
, name : Optional Text
, podTemplate :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplate.dhall
, serviceType : Optional Text
}
