{ preferredDuringSchedulingIgnoredDuringExecution =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution.dhall
      )
, requiredDuringSchedulingIgnoredDuringExecution =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution.dhall
}
