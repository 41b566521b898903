{ affinity =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecAffinity.dhall
, imagePullSecrets =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecImagePullSecrets.dhall
      )
, nodeSelector = None (List { mapKey : Text, mapValue : Text })
, priorityClassName = None Text
, resources =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecResources.dhall
, securityContext =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, serviceAccountName = None Text
, tolerations =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecTolerations.dhall
      )
}
