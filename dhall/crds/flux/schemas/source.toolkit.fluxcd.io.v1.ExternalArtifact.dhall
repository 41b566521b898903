{ Type = ./../types/source.toolkit.fluxcd.io.v1.ExternalArtifact.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.ExternalArtifact.dhall
}
