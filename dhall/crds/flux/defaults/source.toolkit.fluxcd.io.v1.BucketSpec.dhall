{ certSecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ignore = None Text
, insecure = None Bool
, prefix = None Text
, provider = None Text
, proxySecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, region = None Text
, secretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, serviceAccountName = None Text
, sts = None ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, suspend = None Bool
, timeout = None Text
}
