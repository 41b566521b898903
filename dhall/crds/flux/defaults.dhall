{ Bucket = ./defaults/source.toolkit.fluxcd.io.v1.Bucket.dhall
, BucketSpec = ./defaults/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, BucketSpecCertSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecProxySecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecSts = ./defaults/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, BucketSpecStsCertSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecStsSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, BucketStatus = ./defaults/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
, BucketStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, BucketStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, GitRepository = ./defaults/source.toolkit.fluxcd.io.v1.GitRepository.dhall
, GitRepositorySpec =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, GitRepositorySpecInclude =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositorySpecIncludeRepository =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecProxySecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecRef =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, GitRepositorySpecSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecVerify =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
, GitRepositorySpecVerifySecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, GitRepositoryStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
, GitRepositoryStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, GitRepositoryStatusIncludedArtifacts =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusObservedInclude =
    ./defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositoryStatusObservedIncludeRepository =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, HelmChart = ./defaults/source.toolkit.fluxcd.io.v1.HelmChart.dhall
, HelmChartSpec = ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, HelmChartSpecSourceRef =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, HelmChartSpecVerify =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, HelmChartSpecVerifyMatchOIDCIdentity =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, HelmChartSpecVerifySecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, HelmChartStatus = ./defaults/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
, HelmChartStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmChartStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, HelmReleaseStatus =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
, HelmReleaseStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, HelmRepositorySpecSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, HelmRepositoryStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
, HelmRepositoryStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmRepositoryStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, Kustomization = ./defaults/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
, KustomizationSpec =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, KustomizationSpecCommonMetadata =
    ./defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, KustomizationSpecDecryption =
    ./defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, KustomizationSpecDecryptionSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecLayerSelector =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, OCIRepositorySpecProxySecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecRef =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, OCIRepositorySpecSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecVerify =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
, OCIRepositorySpecVerifyMatchOIDCIdentity =
    ./defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, OCIRepositorySpecVerifySecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecVerifyTrustedRootSecretRef =
    ./../../kubernetes/1.31/defaults/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositoryStatus =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
, OCIRepositoryStatusArtifact =
    ./defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, OCIRepositoryStatusConditions =
    ./../../kubernetes/1.31/defaults/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, OCIRepositoryStatusObservedLayerSelector =
    ./defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
}
