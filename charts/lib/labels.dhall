-- The recommended labels of Kubernetes; `app.kubernetes.io/name` alone selects a service's pods.
let names = ./names.dhall

in  λ(service : Text) →
      toMap
        { `app.kubernetes.io/name` = service
        , `app.kubernetes.io/part-of` = names.product
        , `app.kubernetes.io/version` = names.appVersion
        }
