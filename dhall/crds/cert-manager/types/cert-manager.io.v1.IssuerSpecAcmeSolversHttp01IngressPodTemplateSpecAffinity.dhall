{ nodeAffinity :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinity.dhall
, podAffinity :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinity.dhall
, podAntiAffinity :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinity.dhall
}
