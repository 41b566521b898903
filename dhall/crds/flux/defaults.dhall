{ Bucket = ./defaults/source.toolkit.fluxcd.io.v1.Bucket.dhall
, BucketSpec = ./defaults/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, BucketSpecCertSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecProxySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecSts = ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, BucketSpecStsCertSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecStsSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketStatus = ./defaults/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
, BucketStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, BucketStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, ExternalArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.ExternalArtifact.dhall
, ExternalArtifactSpec =
    ./defaults/source.toolkit.fluxcd.io.v1.ExternalArtifactSpec.dhall
, ExternalArtifactSpecSourceRef =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, ExternalArtifactStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.ExternalArtifactStatus.dhall
, ExternalArtifactStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, ExternalArtifactStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, GitRepository = ./defaults/source.toolkit.fluxcd.io.v1.GitRepository.dhall
, GitRepositorySpec =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, GitRepositorySpecInclude =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositorySpecIncludeRepository =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositorySpecProxySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositorySpecRef =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, GitRepositorySpecSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositorySpecVerify =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
, GitRepositorySpecVerifySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositoryStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
, GitRepositoryStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, GitRepositoryStatusIncludedArtifacts =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusObservedInclude =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositoryStatusObservedIncludeRepository =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmChart = ./defaults/source.toolkit.fluxcd.io.v1.HelmChart.dhall
, HelmChartSpec = ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, HelmChartSpecSourceRef =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, HelmChartSpecVerify =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, HelmChartSpecVerifyMatchOIDCIdentity =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, HelmChartSpecVerifySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmChartStatus = ./defaults/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
, HelmChartStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmChartStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, HelmRelease = ./defaults/helm.toolkit.fluxcd.io.v2.HelmRelease.dhall
, HelmReleaseSpec = ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
, HelmReleaseSpecChart =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
, HelmReleaseSpecChartMetadata =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, HelmReleaseSpecChartRef =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, HelmReleaseSpecChartSpec =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpec.dhall
, HelmReleaseSpecChartSpecSourceRef =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, HelmReleaseSpecChartSpecVerify =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
, HelmReleaseSpecChartSpecVerifySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmReleaseSpecCommonMetadata =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, HelmReleaseSpecDependsOn =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, HelmReleaseSpecDriftDetection =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
, HelmReleaseSpecDriftDetectionIgnore =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, HelmReleaseSpecDriftDetectionIgnoreTarget =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, HelmReleaseSpecHealthCheckExprs =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, HelmReleaseSpecInstall =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
, HelmReleaseSpecInstallRemediation =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
, HelmReleaseSpecInstallStrategy =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, HelmReleaseSpecKubeConfig =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, HelmReleaseSpecKubeConfigConfigMapRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmReleaseSpecKubeConfigSecretRef =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, HelmReleaseSpecPostRenderers =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall
, HelmReleaseSpecPostRenderersKustomize =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
, HelmReleaseSpecPostRenderersKustomizeImages =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, HelmReleaseSpecPostRenderersKustomizePatches =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, HelmReleaseSpecPostRenderersKustomizePatchesTarget =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, HelmReleaseSpecRollback =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
, HelmReleaseSpecTest =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
, HelmReleaseSpecTestFilters =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall
, HelmReleaseSpecUninstall =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
, HelmReleaseSpecUpgrade =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
, HelmReleaseSpecUpgradeRemediation =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
, HelmReleaseSpecUpgradeStrategy =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, HelmReleaseSpecValuesFrom =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall
, HelmReleaseSpecWaitStrategy =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmReleaseStatus =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
, HelmReleaseStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, HelmReleaseStatusHistory =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall
, HelmReleaseStatusHistoryTestHooks =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
, HelmReleaseStatusInventory =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, HelmReleaseStatusInventoryEntries =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, HelmRepository = ./defaults/source.toolkit.fluxcd.io.v1.HelmRepository.dhall
, HelmRepositorySpec =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmRepositorySpec.dhall
, HelmRepositorySpecAccessFrom =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, HelmRepositorySpecAccessFromNamespaceSelectors =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFromNamespaceSelectors.dhall
, HelmRepositorySpecCertSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmRepositorySpecSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmRepositoryStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
, HelmRepositoryStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmRepositoryStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, Kustomization = ./defaults/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
, KustomizationSpec =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, KustomizationSpecCommonMetadata =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, KustomizationSpecDecryption =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, KustomizationSpecDecryptionSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, KustomizationSpecDependsOn =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, KustomizationSpecHealthCheckExprs =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, KustomizationSpecHealthChecks =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, KustomizationSpecIgnore =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, KustomizationSpecIgnoreTarget =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, KustomizationSpecImages =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, KustomizationSpecKubeConfig =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, KustomizationSpecKubeConfigConfigMapRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, KustomizationSpecKubeConfigSecretRef =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, KustomizationSpecPatches =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, KustomizationSpecPatchesTarget =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, KustomizationSpecPostBuild =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
, KustomizationSpecPostBuildSubstituteFrom =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
, KustomizationSpecSourceRef =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, KustomizationStatus =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
, KustomizationStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, KustomizationStatusHistory =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall
, KustomizationStatusInventory =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, KustomizationStatusInventoryEntries =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, OCIRepository = ./defaults/source.toolkit.fluxcd.io.v1.OCIRepository.dhall
, OCIRepositorySpec =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpec.dhall
, OCIRepositorySpecCertSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecLayerSelector =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, OCIRepositorySpecProxySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecRef =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, OCIRepositorySpecSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecVerify =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
, OCIRepositorySpecVerifyMatchOIDCIdentity =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, OCIRepositorySpecVerifySecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecVerifyTrustedRootSecretRef =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositoryStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
, OCIRepositoryStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, OCIRepositoryStatusConditions =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, OCIRepositoryStatusObservedLayerSelector =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
}
