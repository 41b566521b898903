{ fsGroup = None Natural
, fsGroupChangePolicy = None Text
, runAsGroup = None Natural
, runAsNonRoot = None Bool
, runAsUser = None Natural
, seLinuxOptions =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.SELinuxOptions.dhall
, seccompProfile =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.AppArmorProfile.dhall
, supplementalGroups = None (List Natural)
, sysctls =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.HTTPHeader.dhall
      )
}
