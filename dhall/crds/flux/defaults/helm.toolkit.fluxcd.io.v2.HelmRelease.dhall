{ apiVersion = "helm.toolkit.fluxcd.io/v2"
, kind = "HelmRelease"
, spec = None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
, status = None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
}
