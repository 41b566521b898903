{ matchOIDCIdentity :
    Optional
      ( List
          ./source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
      )
, provider : Optional Text
, secretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, trustedRootSecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
}
