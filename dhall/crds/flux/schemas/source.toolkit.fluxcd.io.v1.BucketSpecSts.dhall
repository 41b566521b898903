{ Type = ./../types/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.BucketSpecSts.dhall
}
