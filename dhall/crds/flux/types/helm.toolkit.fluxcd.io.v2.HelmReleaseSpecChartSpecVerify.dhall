{ provider : Optional Text
, secretRef : Optional ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
}
