{ secretRef : ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, mode : Optional Text
}
