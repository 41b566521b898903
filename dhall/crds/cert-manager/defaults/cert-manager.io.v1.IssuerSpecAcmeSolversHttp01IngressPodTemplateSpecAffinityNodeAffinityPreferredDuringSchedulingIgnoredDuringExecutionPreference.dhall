{ matchExpressions =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields.dhall
      )
, matchFields =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields.dhall
      )
}
