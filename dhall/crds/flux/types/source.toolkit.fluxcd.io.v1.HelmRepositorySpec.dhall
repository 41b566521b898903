{ url : Text
, accessFrom :
    Optional ./source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, certSecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, insecure : Optional Bool
, interval : Optional Text
, passCredentials : Optional Bool
, provider : Optional Text
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, suspend : Optional Bool
, timeout : Optional Text
, type : Optional Text
}
