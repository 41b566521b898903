{ repository : ./source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, fromPath : Optional Text
, toPath : Optional Text
}
