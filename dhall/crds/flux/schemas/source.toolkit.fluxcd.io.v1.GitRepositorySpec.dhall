{ Type = ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
}
