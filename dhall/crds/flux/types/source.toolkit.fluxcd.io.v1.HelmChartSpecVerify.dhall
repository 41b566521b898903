{ matchOIDCIdentity :
    Optional
      ( List
          ./source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
      )
, provider : Optional Text
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
}
