{ Type = ./../types/source.toolkit.fluxcd.io.v1.ExternalArtifactSpec.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.ExternalArtifactSpec.dhall
}
