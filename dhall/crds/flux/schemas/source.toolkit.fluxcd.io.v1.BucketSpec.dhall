{ Type = ./../types/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.BucketSpec.dhall
}
