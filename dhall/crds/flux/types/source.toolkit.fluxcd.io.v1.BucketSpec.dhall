{ bucketName : Text
, endpoint : Text
, interval : Text
, certSecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, ignore : Optional Text
, insecure : Optional Bool
, prefix : Optional Text
, provider : Optional Text
, proxySecretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, region : Optional Text
, secretRef :
    Optional ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall
, serviceAccountName : Optional Text
, sts : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, suspend : Optional Bool
, timeout : Optional Text
}
