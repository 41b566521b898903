{ chartNameChangeStrategy : Optional Text
, cleanupOnFail : Optional Bool
, crds : Optional Text
, disableHooks : Optional Bool
, disableOpenAPIValidation : Optional Bool
, disableSchemaValidation : Optional Bool
, disableTakeOwnership : Optional Bool
, disableWait : Optional Bool
, disableWaitForJobs : Optional Bool
, force : Optional Bool
, preserveValues : Optional Bool
, remediation :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
, serverSideApply : Optional Text
, strategy :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, timeout : Optional Text
}
