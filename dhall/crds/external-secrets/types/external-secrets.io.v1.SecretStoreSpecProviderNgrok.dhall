{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, vault : ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, apiUrl : Optional Text
}
