{ Type = ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.BucketSpecSecretRef.dhall
}
