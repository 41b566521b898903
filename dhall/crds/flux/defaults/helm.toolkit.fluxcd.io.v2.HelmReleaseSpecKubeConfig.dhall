{ configMapRef =
    None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, secretRef =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
}
