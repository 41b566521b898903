{ preferredDuringSchedulingIgnoredDuringExecution :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution.dhall
      )
, requiredDuringSchedulingIgnoredDuringExecution :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution.dhall
      )
}
