{ binding =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
      )
, refreshTime = None Text
, syncedResourceVersion = None Text
}
