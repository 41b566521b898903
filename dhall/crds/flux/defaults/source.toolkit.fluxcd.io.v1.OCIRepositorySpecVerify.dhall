{ matchOIDCIdentity =
    None
      ( List
          ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
      )
, provider = None Text
, secretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, trustedRootSecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
}
