{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmRepositorySpec.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmRepositorySpec.dhall
}
