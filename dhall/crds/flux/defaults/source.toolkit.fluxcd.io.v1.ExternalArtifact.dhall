{ apiVersion = "source.toolkit.fluxcd.io/v1"
, kind = "ExternalArtifact"
, spec = None ./../types/source.toolkit.fluxcd.io.v1.ExternalArtifactSpec.dhall
, status =
    None ./../types/source.toolkit.fluxcd.io.v1.ExternalArtifactStatus.dhall
}
