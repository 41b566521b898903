{ Bucket = ./schemas/source.toolkit.fluxcd.io.v1.Bucket.dhall
, BucketSpec = ./schemas/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, BucketSpecCertSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecProxySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecSts = ./schemas/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, BucketSpecStsCertSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecStsSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, BucketStatus = ./schemas/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
, BucketStatusArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, BucketStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, ExternalArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.ExternalArtifact.dhall
, ExternalArtifactSpec =
    ./schemas/source.toolkit.fluxcd.io.v1.ExternalArtifactSpec.dhall
, ExternalArtifactSpecSourceRef =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, ExternalArtifactStatus =
    ./schemas/source.toolkit.fluxcd.io.v1.ExternalArtifactStatus.dhall
, ExternalArtifactStatusArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, ExternalArtifactStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, GitRepository = ./schemas/source.toolkit.fluxcd.io.v1.GitRepository.dhall
, GitRepositorySpec =
    ./schemas/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, GitRepositorySpecInclude =
    ./schemas/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositorySpecIncludeRepository =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecProxySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecRef =
    ./schemas/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, GitRepositorySpecSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecVerify =
    ./schemas/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
, GitRepositorySpecVerifySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, GitRepositoryStatus =
    ./schemas/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
, GitRepositoryStatusArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, GitRepositoryStatusIncludedArtifacts =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusObservedInclude =
    ./schemas/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositoryStatusObservedIncludeRepository =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmChart = ./schemas/source.toolkit.fluxcd.io.v1.HelmChart.dhall
, HelmChartSpec = ./schemas/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, HelmChartSpecSourceRef =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, HelmChartSpecVerify =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, HelmChartSpecVerifyMatchOIDCIdentity =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, HelmChartSpecVerifySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmChartStatus = ./schemas/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
, HelmChartStatusArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmChartStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, HelmRelease = ./schemas/helm.toolkit.fluxcd.io.v2.HelmRelease.dhall
, HelmReleaseSpec = ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
, HelmReleaseSpecChart =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
, HelmReleaseSpecChartMetadata =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, HelmReleaseSpecChartRef =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, HelmReleaseSpecChartSpec =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpec.dhall
, HelmReleaseSpecChartSpecSourceRef =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, HelmReleaseSpecChartSpecVerify =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
, HelmReleaseSpecChartSpecVerifySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmReleaseSpecCommonMetadata =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, HelmReleaseSpecDependsOn =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, HelmReleaseSpecDriftDetection =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
, HelmReleaseSpecDriftDetectionIgnore =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, HelmReleaseSpecDriftDetectionIgnoreTarget =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, HelmReleaseSpecHealthCheckExprs =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, HelmReleaseSpecInstall =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
, HelmReleaseSpecInstallRemediation =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
, HelmReleaseSpecInstallStrategy =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, HelmReleaseSpecKubeConfig =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, HelmReleaseSpecKubeConfigConfigMapRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmReleaseSpecKubeConfigSecretRef =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, HelmReleaseSpecPostRenderers =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall
, HelmReleaseSpecPostRenderersKustomize =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
, HelmReleaseSpecPostRenderersKustomizeImages =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, HelmReleaseSpecPostRenderersKustomizePatches =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, HelmReleaseSpecPostRenderersKustomizePatchesTarget =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, HelmReleaseSpecRollback =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
, HelmReleaseSpecTest =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
, HelmReleaseSpecTestFilters =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall
, HelmReleaseSpecUninstall =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
, HelmReleaseSpecUpgrade =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
, HelmReleaseSpecUpgradeRemediation =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
, HelmReleaseSpecUpgradeStrategy =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, HelmReleaseSpecValuesFrom =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall
, HelmReleaseSpecWaitStrategy =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmReleaseStatus =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
, HelmReleaseStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, HelmReleaseStatusHistory =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall
, HelmReleaseStatusHistoryTestHooks =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
, HelmReleaseStatusInventory =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, HelmReleaseStatusInventoryEntries =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, HelmRepository = ./schemas/source.toolkit.fluxcd.io.v1.HelmRepository.dhall
, HelmRepositorySpec =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmRepositorySpec.dhall
, HelmRepositorySpecAccessFrom =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, HelmRepositorySpecAccessFromNamespaceSelectors =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFromNamespaceSelectors.dhall
, HelmRepositorySpecCertSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmRepositorySpecSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, HelmRepositoryStatus =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
, HelmRepositoryStatusArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmRepositoryStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, Kustomization = ./schemas/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
, KustomizationSpec =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, KustomizationSpecCommonMetadata =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, KustomizationSpecDecryption =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, KustomizationSpecDecryptionSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, KustomizationSpecDependsOn =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, KustomizationSpecHealthCheckExprs =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, KustomizationSpecHealthChecks =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, KustomizationSpecIgnore =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, KustomizationSpecIgnoreTarget =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, KustomizationSpecImages =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, KustomizationSpecKubeConfig =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, KustomizationSpecKubeConfigConfigMapRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, KustomizationSpecKubeConfigSecretRef =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, KustomizationSpecPatches =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, KustomizationSpecPatchesTarget =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, KustomizationSpecPostBuild =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
, KustomizationSpecPostBuildSubstituteFrom =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
, KustomizationSpecSourceRef =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, KustomizationStatus =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
, KustomizationStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, KustomizationStatusHistory =
    ./schemas/kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall
, KustomizationStatusInventory =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, KustomizationStatusInventoryEntries =
    ./schemas/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, OCIRepository = ./schemas/source.toolkit.fluxcd.io.v1.OCIRepository.dhall
, OCIRepositorySpec =
    ./schemas/source.toolkit.fluxcd.io.v1.OCIRepositorySpec.dhall
, OCIRepositorySpecCertSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecLayerSelector =
    ./schemas/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, OCIRepositorySpecProxySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecRef =
    ./schemas/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, OCIRepositorySpecSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecVerify =
    ./schemas/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
, OCIRepositorySpecVerifyMatchOIDCIdentity =
    ./schemas/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, OCIRepositorySpecVerifySecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecVerifyTrustedRootSecretRef =
    ./../../kubernetes/1.31/schemas/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositoryStatus =
    ./schemas/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
, OCIRepositoryStatusArtifact =
    ./schemas/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, OCIRepositoryStatusConditions =
    ./../../kubernetes/1.31/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, OCIRepositoryStatusObservedLayerSelector =
    ./schemas/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
}
