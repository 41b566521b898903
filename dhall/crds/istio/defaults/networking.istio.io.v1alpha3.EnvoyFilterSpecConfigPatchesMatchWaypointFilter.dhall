{ name = None Text
, subFilter =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
}
