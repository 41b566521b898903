{ crds : Optional Text
, createNamespace : Optional Bool
, disableHooks : Optional Bool
, disableOpenAPIValidation : Optional Bool
, disableSchemaValidation : Optional Bool
, disableTakeOwnership : Optional Bool
, disableWait : Optional Bool
, disableWaitForJobs : Optional Bool
, remediation :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
, replace : Optional Bool
, serverSideApply : Optional Bool
, skipCRDs : Optional Bool
, strategy :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, timeout : Optional Text
}
