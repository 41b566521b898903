{ Type = ./../types/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.BucketStatusConditions.dhall
}
