{ url : Text
, accessFrom :
    Optional ./source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, certSecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, insecure : Optional Bool
, interval : Optional Text
, passCredentials : Optional Bool
, provider : Optional Text
, secretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, suspend : Optional Bool
, timeout : Optional Text
, type : Optional Text
}
