{ interval : Text
, prune : Bool
, sourceRef : ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, buildMetadata : Optional (List Text)
, commonMetadata :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, components : Optional (List Text)
, decryption :
    Optional ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, deletionPolicy : Optional Text
, dependsOn :
    Optional (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall)
, force : Optional Bool
, healthCheckExprs :
    Optional
      (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall)
, healthChecks :
    Optional (List ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall)
, ignore :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall)
, ignoreMissingComponents : Optional Bool
, images :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall)
, kubeConfig :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, namePrefix : Optional Text
, nameSuffix : Optional Text
, patches :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall)
, path : Optional Text
, postBuild :
    Optional ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
, retryInterval : Optional Text
, serviceAccountName : Optional Text
, suspend : Optional Bool
, targetNamespace : Optional Text
, timeout : Optional Text
, wait : Optional Bool
}
