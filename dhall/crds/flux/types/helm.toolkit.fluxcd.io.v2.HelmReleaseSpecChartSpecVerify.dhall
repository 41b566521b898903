{ provider : Optional Text
, secretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
}
