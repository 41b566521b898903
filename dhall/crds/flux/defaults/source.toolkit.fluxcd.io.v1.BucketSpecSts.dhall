{ certSecretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, secretRef =
    None ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
}
