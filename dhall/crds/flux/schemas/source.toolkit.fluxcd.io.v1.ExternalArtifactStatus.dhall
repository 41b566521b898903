{ Type = ./../types/source.toolkit.fluxcd.io.v1.ExternalArtifactStatus.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.ExternalArtifactStatus.dhall
}
