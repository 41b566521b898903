{ certSecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ignore = None Text
, insecure = None Bool
, layerSelector =
    None
      ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, provider = None Text
, proxySecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ref = None ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, secretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, serviceAccountName = None Text
, suspend = None Bool
, timeout = None Text
, verify =
    None ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
}
