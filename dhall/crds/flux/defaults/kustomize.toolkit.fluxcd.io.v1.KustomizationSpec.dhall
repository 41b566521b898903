{ buildMetadata = None (List Text)
, commonMetadata =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, components = None (List Text)
, decryption =
    None
      ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, deletionPolicy = None Text
, dependsOn =
    None
      (List ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall)
, force = None Bool
, healthCheckExprs =
    None
      ( List
          ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
      )
, healthChecks =
    None
      (List ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall)
, ignore =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
      )
, ignoreMissingComponents = None Bool
, images =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
      )
, kubeConfig =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, namePrefix = None Text
, nameSuffix = None Text
, patches =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
      )
, path = None Text
, postBuild =
    None
      ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
, retryInterval = None Text
, serviceAccountName = None Text
, suspend = None Bool
, targetNamespace = None Text
, timeout = None Text
, wait = None Bool
}
