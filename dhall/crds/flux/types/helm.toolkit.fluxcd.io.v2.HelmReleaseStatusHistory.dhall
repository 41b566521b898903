{ chartName : Text
, chartVersion : Text
, configDigest : Text
, digest : Text
, firstDeployed : Text
, lastDeployed : Text
, name : Text
, namespace : Text
, status : Text
, version : Natural
, action : Optional Text
, apiVersion : Optional Text
, appVersion : Optional Text
, deleted : Optional Text
, ociDigest : Optional Text
, testHooks :
    Optional
      ( List
          { mapKey : Text
          , mapValue :
              ./helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
          }
      )
}
