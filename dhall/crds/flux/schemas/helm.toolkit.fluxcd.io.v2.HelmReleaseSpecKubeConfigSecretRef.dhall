{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
}
