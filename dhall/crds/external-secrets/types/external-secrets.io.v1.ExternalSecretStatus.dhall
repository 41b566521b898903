{ binding :
    Optional
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
, conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
      )
, refreshTime : Optional Text
, syncedResourceVersion : Optional Text
}
