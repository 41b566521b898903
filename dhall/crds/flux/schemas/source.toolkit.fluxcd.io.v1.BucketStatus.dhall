{ Type = ./../types/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.BucketStatus.dhall
}
