{ matchExpressions =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields.dhall
      )
, matchLabels = None (List { mapKey : Text, mapValue : Text })
}
