{ interval : Text
, url : Text
, certSecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ignore : Optional Text
, insecure : Optional Bool
, layerSelector :
    Optional ./source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, provider : Optional Text
, proxySecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ref : Optional ./source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, secretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, serviceAccountName : Optional Text
, suspend : Optional Bool
, timeout : Optional Text
, verify : Optional ./source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
}
