{ Type = ./../types/source.toolkit.fluxcd.io.v1.Bucket.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.Bucket.dhall
}
