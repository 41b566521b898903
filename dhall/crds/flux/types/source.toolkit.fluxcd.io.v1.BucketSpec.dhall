{ bucketName : Text
, endpoint : Text
, interval : Text
, certSecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, ignore : Optional Text
, insecure : Optional Bool
, prefix : Optional Text
, provider : Optional Text
, proxySecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, region : Optional Text
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName : Optional Text
, sts : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, suspend : Optional Bool
, timeout : Optional Text
}
