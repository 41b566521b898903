{ ignoreMissingValuesFiles = None Bool
, reconcileStrategy = None Text
, suspend = None Bool
, valuesFiles = None (List Text)
, verify = None ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, version = None Text
}
