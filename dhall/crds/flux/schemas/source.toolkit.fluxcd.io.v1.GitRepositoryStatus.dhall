{ Type = ./../types/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
}
