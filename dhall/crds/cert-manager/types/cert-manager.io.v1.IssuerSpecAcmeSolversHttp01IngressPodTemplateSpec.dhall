{ affinity :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, imagePullSecrets :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
      )
, nodeSelector : Optional (List { mapKey : Text, mapValue : Text })
, priorityClassName : Optional Text
, resources :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, securityContext :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, serviceAccountName : Optional Text
, tolerations :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
      )
}
