{ enable : Optional Bool
, filters :
    Optional (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall)
, ignoreFailures : Optional Bool
, timeout : Optional Text
}
