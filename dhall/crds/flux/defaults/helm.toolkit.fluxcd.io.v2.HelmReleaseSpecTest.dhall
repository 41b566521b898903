{ enable = None Bool
, filters =
    None
      ( List
          ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall
      )
, ignoreFailures = None Bool
, timeout = None Text
}
