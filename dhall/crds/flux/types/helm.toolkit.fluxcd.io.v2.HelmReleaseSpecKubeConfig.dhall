{ configMapRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, secretRef :
    Optional
      ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
}
