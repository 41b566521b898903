{ affinity :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity.dhall
, imagePullSecrets :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets.dhall
      )
, nodeSelector : Optional (List { mapKey : Text, mapValue : Text })
, priorityClassName : Optional Text
, resources :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources.dhall
, securityContext :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, serviceAccountName : Optional Text
, tolerations :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations.dhall
      )
}
