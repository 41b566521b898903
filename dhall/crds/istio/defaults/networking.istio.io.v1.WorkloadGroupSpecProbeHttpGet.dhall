{ host = None Text
, httpHeaders =
    None
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodDNSConfigOption.dhall
      )
, path = None Text
, scheme = None Text
}
