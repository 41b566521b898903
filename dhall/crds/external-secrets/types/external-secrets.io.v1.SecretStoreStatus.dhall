{ capabilities : Optional Text
, conditions :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
      )
}
