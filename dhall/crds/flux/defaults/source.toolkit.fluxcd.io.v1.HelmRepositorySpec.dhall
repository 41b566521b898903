{ accessFrom =
    None
      ./../types/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, certSecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, insecure = None Bool
, interval = None Text
, passCredentials = None Bool
, provider = None Text
, secretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, suspend = None Bool
, timeout = None Text
, type = None Text
}
