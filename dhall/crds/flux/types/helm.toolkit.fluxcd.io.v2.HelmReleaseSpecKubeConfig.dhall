{ configMapRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, secretRef :
    Optional
      ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfigSecretRef.dhall
}
