{ interval : Text
, url : Text
, ignore : Optional Text
, include :
    Optional (List ./source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall)
, provider : Optional Text
, proxySecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, recurseSubmodules : Optional Bool
, ref : Optional ./source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, secretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, serviceAccountName : Optional Text
, sparseCheckout : Optional (List Text)
, suspend : Optional Bool
, timeout : Optional Text
, verify : Optional ./source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
}
