{ chart : Text
, sourceRef : ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, ignoreMissingValuesFiles : Optional Bool
, interval : Optional Text
, reconcileStrategy : Optional Text
, valuesFiles : Optional (List Text)
, verify :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
, version : Optional Text
}
