{ repository : ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, fromPath : Optional Text
, toPath : Optional Text
}
