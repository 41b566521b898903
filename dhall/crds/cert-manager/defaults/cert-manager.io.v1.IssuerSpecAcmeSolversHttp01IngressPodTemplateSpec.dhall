{ affinity =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.Affinity.dhall
, imagePullSecrets =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
      )
, nodeSelector = None (List { mapKey : Text, mapValue : Text })
, priorityClassName = None Text
, resources =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.VolumeResourceRequirements.dhall
, securityContext =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContext.dhall
, serviceAccountName = None Text
, tolerations =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.Toleration.dhall
      )
}
