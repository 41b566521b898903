{ Type = ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpec.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpec.dhall
}
