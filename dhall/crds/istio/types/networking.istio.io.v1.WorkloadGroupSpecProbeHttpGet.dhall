{ port : Natural
, host : Optional Text
, httpHeaders :
    Optional
      ( List
          ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodDNSConfigOption.dhall
      )
, path : Optional Text
, scheme : Optional Text
}
