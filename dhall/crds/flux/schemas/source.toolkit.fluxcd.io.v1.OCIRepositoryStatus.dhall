{ Type = ./../types/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
}
