{ fsGroup = None Natural
, fsGroupChangePolicy = None Text
, runAsGroup = None Natural
, runAsNonRoot = None Bool
, runAsUser = None Natural
, seLinuxOptions =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions.dhall
, seccompProfile =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile.dhall
, supplementalGroups = None (List Natural)
, sysctls =
    None
      ( List
          ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls.dhall
      )
}
