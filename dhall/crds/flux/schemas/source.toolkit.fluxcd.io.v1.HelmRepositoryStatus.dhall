{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
}
