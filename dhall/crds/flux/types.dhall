{ Bucket = ./types/source.toolkit.fluxcd.io.v1.Bucket.dhall
, BucketSpec = ./types/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, BucketSpecCertSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecProxySecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecSts = ./types/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, BucketSpecStsCertSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, BucketSpecStsSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, BucketStatus = ./types/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
, BucketStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, BucketStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, GitRepository = ./types/source.toolkit.fluxcd.io.v1.GitRepository.dhall
, GitRepositorySpec =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, GitRepositorySpecInclude =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositorySpecIncludeRepository =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecProxySecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecRef =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, GitRepositorySpecSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, GitRepositorySpecVerify =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
, GitRepositorySpecVerifySecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, GitRepositoryStatus =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
, GitRepositoryStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, GitRepositoryStatusIncludedArtifacts =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, GitRepositoryStatusObservedInclude =
    ./types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, GitRepositoryStatusObservedIncludeRepository =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, HelmChart = ./types/source.toolkit.fluxcd.io.v1.HelmChart.dhall
, HelmChartSpec = ./types/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, HelmChartSpecSourceRef =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, HelmChartSpecVerify =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, HelmChartSpecVerifyMatchOIDCIdentity =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, HelmChartSpecVerifySecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, HelmChartStatus = ./types/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
, HelmChartStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmChartStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, HelmReleaseStatus = ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
, HelmReleaseStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, HelmRepositorySpecSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, HelmRepositoryStatus =
    ./types/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
, HelmRepositoryStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, HelmRepositoryStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, Kustomization = ./types/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
, KustomizationSpec =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, KustomizationSpecCommonMetadata =
    ./types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, KustomizationSpecDecryption =
    ./types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, KustomizationSpecDecryptionSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
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
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecLayerSelector =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, OCIRepositorySpecProxySecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecRef =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, OCIRepositorySpecSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecVerify =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
, OCIRepositorySpecVerifyMatchOIDCIdentity =
    ./types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerifyMatchOIDCIdentity.dhall
, OCIRepositorySpecVerifySecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositorySpecVerifyTrustedRootSecretRef =
    ./../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, OCIRepositoryStatus =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
, OCIRepositoryStatusArtifact =
    ./types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, OCIRepositoryStatusConditions =
    ./../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.Condition.dhall
, OCIRepositoryStatusObservedLayerSelector =
    ./types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, NatOrString = ./types/NatOrString.dhall
}
