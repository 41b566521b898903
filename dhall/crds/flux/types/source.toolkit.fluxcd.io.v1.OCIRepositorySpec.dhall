{ interval : Text
, url : Text
, certSecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, ignore : Optional Text
, insecure : Optional Bool
, layerSelector :
    Optional ./source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, provider : Optional Text
, proxySecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, ref : Optional ./source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, serviceAccountName : Optional Text
, suspend : Optional Bool
, timeout : Optional Text
, verify : Optional ./source.toolkit.fluxcd.io.v1.OCIRepositorySpecVerify.dhall
}
