{ Type =
    ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
}
