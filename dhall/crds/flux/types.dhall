{ Bucket = ./types/source.toolkit.fluxcd.io.v1.Bucket.dhall
, BucketSpec = ./types/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, BucketSpecCertSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecProxySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecSts = ./types/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, BucketSpecStsCertSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketSpecStsSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, BucketStatus = ./types/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
, BucketStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, BucketStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, ExternalArtifact = ./types/source.toolkit.fluxcd.io.v1.ExternalArtifact.dhall
, ExternalArtifactSpec =
    ./types/source.toolkit.fluxcd.io.v1.ExternalArtifactSpec.dhall
, ExternalArtifactSpecSourceRef =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, ExternalArtifactStatus =
    ./types/source.toolkit.fluxcd.io.v1.ExternalArtifactStatus.dhall
, ExternalArtifactStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, ExternalArtifactStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, GitRepository = ./types/source.toolkit.fluxcd.io.v1.GitRepository.dhall
, GitRepositorySpec =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, GitRepositorySpecInclude =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositorySpecIncludeRepository =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositorySpecProxySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositorySpecRef =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, GitRepositorySpecSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositorySpecVerify =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
, GitRepositorySpecVerifySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, GitRepositoryStatus =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
, GitRepositoryStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, GitRepositoryStatusIncludedArtifacts =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusObservedInclude =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositoryStatusObservedIncludeRepository =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmChart = ./types/source.toolkit.fluxcd.io.v1.HelmChart.dhall
, HelmChartSpec = ./types/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, HelmChartSpecSourceRef =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, HelmChartSpecVerify =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, HelmChartSpecVerifyMatchOIDCIdentity =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, HelmChartSpecVerifySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmChartStatus = ./types/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
, HelmChartStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmChartStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, HelmRelease = ./types/helm.toolkit.fluxcd.io.v2.HelmRelease.dhall
, HelmReleaseSpec = ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
, HelmReleaseSpecChart =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
, HelmReleaseSpecChartMetadata =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, HelmReleaseSpecChartRef =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, HelmReleaseSpecChartSpec =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpec.dhall
, HelmReleaseSpecChartSpecSourceRef =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, HelmReleaseSpecChartSpecVerify =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
, HelmReleaseSpecChartSpecVerifySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmReleaseSpecCommonMetadata =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, HelmReleaseSpecDependsOn =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, HelmReleaseSpecDriftDetection =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
, HelmReleaseSpecDriftDetectionIgnore =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, HelmReleaseSpecDriftDetectionIgnoreTarget =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, HelmReleaseSpecHealthCheckExprs =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, HelmReleaseSpecInstall =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
, HelmReleaseSpecInstallRemediation =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
, HelmReleaseSpecInstallStrategy =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, HelmReleaseSpecKubeConfig =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, HelmReleaseSpecKubeConfigConfigMapRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmReleaseSpecKubeConfigSecretRef =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, HelmReleaseSpecPostRenderers =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall
, HelmReleaseSpecPostRenderersKustomize =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
, HelmReleaseSpecPostRenderersKustomizeImages =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, HelmReleaseSpecPostRenderersKustomizePatches =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, HelmReleaseSpecPostRenderersKustomizePatchesTarget =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, HelmReleaseSpecRollback =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
, HelmReleaseSpecTest =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
, HelmReleaseSpecTestFilters =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall
, HelmReleaseSpecUninstall =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
, HelmReleaseSpecUpgrade =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
, HelmReleaseSpecUpgradeRemediation =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
, HelmReleaseSpecUpgradeStrategy =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, HelmReleaseSpecValuesFrom =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall
, HelmReleaseSpecWaitStrategy =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmReleaseStatus = ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
, HelmReleaseStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, HelmReleaseStatusHistory =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall
, HelmReleaseStatusHistoryTestHooks =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
, HelmReleaseStatusInventory =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, HelmReleaseStatusInventoryEntries =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, HelmRepository = ./types/source.toolkit.fluxcd.io.v1.HelmRepository.dhall
, HelmRepositorySpec =
    ./types/source.toolkit.fluxcd.io.v1.HelmRepositorySpec.dhall
, HelmRepositorySpecAccessFrom =
    ./types/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, HelmRepositorySpecAccessFromNamespaceSelectors =
    ./types/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFromNamespaceSelectors.dhall
, HelmRepositorySpecCertSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmRepositorySpecSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, HelmRepositoryStatus =
    ./types/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
, HelmRepositoryStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmRepositoryStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, Kustomization = ./types/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
, KustomizationSpec =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, KustomizationSpecCommonMetadata =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, KustomizationSpecDecryption =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, KustomizationSpecDecryptionSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, KustomizationSpecDependsOn =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, KustomizationSpecHealthCheckExprs =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, KustomizationSpecHealthChecks =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, KustomizationSpecIgnore =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, KustomizationSpecIgnoreTarget =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, KustomizationSpecImages =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, KustomizationSpecKubeConfig =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, KustomizationSpecKubeConfigConfigMapRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, KustomizationSpecKubeConfigSecretRef =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, KustomizationSpecPatches =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, KustomizationSpecPatchesTarget =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, KustomizationSpecPostBuild =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
, KustomizationSpecPostBuildSubstituteFrom =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
, KustomizationSpecSourceRef =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, KustomizationStatus =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
, KustomizationStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, KustomizationStatusHistory =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall
, KustomizationStatusInventory =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, KustomizationStatusInventoryEntries =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, OCIRepository = ./types/source.toolkit.fluxcd.io.v1.OCIRepository.dhall
, OCIRepositorySpec =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpec.dhall
, OCIRepositorySpecCertSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecLayerSelector =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, OCIRepositorySpecProxySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecRef =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, OCIRepositorySpecSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecVerify =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
, OCIRepositorySpecVerifyMatchOIDCIdentity =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, OCIRepositorySpecVerifySecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositorySpecVerifyTrustedRootSecretRef =
    ./types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, OCIRepositoryStatus =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
, OCIRepositoryStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, OCIRepositoryStatusConditions =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, OCIRepositoryStatusObservedLayerSelector =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, NatOrString = ./types/NatOrString.dhall
}
