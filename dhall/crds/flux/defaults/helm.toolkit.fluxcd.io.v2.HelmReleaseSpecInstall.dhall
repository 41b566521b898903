{ crds = None Text
, createNamespace = None Bool
, disableHooks = None Bool
, disableOpenAPIValidation = None Bool
, disableSchemaValidation = None Bool
, disableTakeOwnership = None Bool
, disableWait = None Bool
, disableWaitForJobs = None Bool
, remediation =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
, replace = None Bool
, serverSideApply = None Bool
, skipCRDs = None Bool
, strategy =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, timeout = None Text
}
