{ Type = ./../types/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.BucketStatusArtifact.dhall
}
