{ ca = None Text
, certificate = None Text
, conditions =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.NamespaceCondition.dhall
      )
, failureTime = None Text
}
