{ endpoint : Text
, provider : Text
, certSecretRef :
    Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
}
