{ topologyKey : Text
, labelSelector :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector.dhall
, matchLabelKeys : Optional (List Text)
, mismatchLabelKeys : Optional (List Text)
, namespaceSelector :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector.dhall
, namespaces : Optional (List Text)
}
