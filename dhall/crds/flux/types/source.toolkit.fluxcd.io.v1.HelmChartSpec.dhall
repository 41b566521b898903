{ chart : Text
, interval : Text
, sourceRef : ./source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, ignoreMissingValuesFiles : Optional Bool
, reconcileStrategy : Optional Text
, suspend : Optional Bool
, valuesFiles : Optional (List Text)
, verify : Optional ./source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, version : Optional Text
}
