{ fsGroup : Optional Natural
, fsGroupChangePolicy : Optional Text
, runAsGroup : Optional Natural
, runAsNonRoot : Optional Bool
, runAsUser : Optional Natural
, seLinuxOptions :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, seccompProfile :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, supplementalGroups : Optional (List Natural)
, sysctls :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
      )
}
