{ fsGroup : Optional Natural
, fsGroupChangePolicy : Optional Text
, runAsGroup : Optional Natural
, runAsNonRoot : Optional Bool
, runAsUser : Optional Natural
, seLinuxOptions :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeLinuxOptions.dhall
, seccompProfile :
    Optional
      ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSeccompProfile.dhall
, supplementalGroups : Optional (List Natural)
, sysctls :
    Optional
      ( List
          ./cert-manager.io.v1.IssuerSpecAcmeSolversHttp01IngressPodTemplateSpecSecurityContextSysctls.dhall
      )
}
