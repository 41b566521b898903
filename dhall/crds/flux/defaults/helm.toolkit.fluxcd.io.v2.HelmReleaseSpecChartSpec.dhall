{ ignoreMissingValuesFiles = None Bool
, interval = None Text
, reconcileStrategy = None Text
, valuesFiles = None (List Text)
, verify =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
, version = None Text
}
