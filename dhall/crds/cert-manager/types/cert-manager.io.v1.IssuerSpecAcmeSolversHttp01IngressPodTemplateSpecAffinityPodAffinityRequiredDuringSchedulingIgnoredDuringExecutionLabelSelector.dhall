{ matchExpressions :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields.dhall
      )
, matchLabels : Optional (List { mapKey : Text, mapValue : Text })
}
