{ matchOIDCIdentity =
    None
      ( List
          ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
      )
, provider = None Text
, secretRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
}
