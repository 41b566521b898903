{ action = None Text
, apiVersion = None Text
, appVersion = None Text
, deleted = None Text
, ociDigest = None Text
, testHooks =
    None
      ( List
          { mapKey : Text
          , mapValue :
              ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
          }
      )
}
