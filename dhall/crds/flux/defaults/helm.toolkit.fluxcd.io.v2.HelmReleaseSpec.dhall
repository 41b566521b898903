{ chart = None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
, chartRef =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, commonMetadata =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, dependsOn =
    None
      (List ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall)
, driftDetection =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
, healthCheckExprs =
    None
      ( List
          ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
      )
, install =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
, kubeConfig =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, maxHistory = None Natural
, persistentClient = None Bool
, postRenderStrategy = None Text
, postRenderers =
    None
      ( List
          ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall
      )
, releaseName = None Text
, rollback =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
, serviceAccountName = None Text
, storageNamespace = None Text
, suspend = None Bool
, targetNamespace = None Text
, test = None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
, timeout = None Text
, uninstall =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
, upgrade =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
, values = None ./../types/Json.dhall
, valuesFrom =
    None
      ( List
          ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall
      )
, waitStrategy =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
}
