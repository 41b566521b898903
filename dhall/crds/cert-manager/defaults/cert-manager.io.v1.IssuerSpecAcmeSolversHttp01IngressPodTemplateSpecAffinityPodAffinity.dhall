{ preferredDuringSchedulingIgnoredDuringExecution =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution.dhall
      )
, requiredDuringSchedulingIgnoredDuringExecution =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution.dhall
      )
}
