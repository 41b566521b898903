{ chartNameChangeStrategy = None Text
, cleanupOnFail = None Bool
, crds = None Text
, disableHooks = None Bool
, disableOpenAPIValidation = None Bool
, disableSchemaValidation = None Bool
, disableTakeOwnership = None Bool
, disableWait = None Bool
, disableWaitForJobs = None Bool
, force = None Bool
, preserveValues = None Bool
, remediation =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
, serverSideApply = None Text
, strategy =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, timeout = None Text
}
