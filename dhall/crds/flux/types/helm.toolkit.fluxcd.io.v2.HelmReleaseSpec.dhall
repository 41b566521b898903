{ interval : Text
, chart : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
, chartRef : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, commonMetadata :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, dependsOn :
    Optional (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall)
, driftDetection :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
, healthCheckExprs :
    Optional
      (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall)
, install : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
, kubeConfig :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, maxHistory : Optional Natural
, persistentClient : Optional Bool
, postRenderStrategy : Optional Text
, postRenderers :
    Optional
      (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall)
, releaseName : Optional Text
, rollback : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
, serviceAccountName : Optional Text
, storageNamespace : Optional Text
, suspend : Optional Bool
, targetNamespace : Optional Text
, test : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
, timeout : Optional Text
, uninstall :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
, upgrade : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
, values : Optional ./Json.dhall
, valuesFrom :
    Optional (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall)
, waitStrategy :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
}
