{ Type = ./../types/source.toolkit.fluxcd.io.v1.GitRepository.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.GitRepository.dhall
}
