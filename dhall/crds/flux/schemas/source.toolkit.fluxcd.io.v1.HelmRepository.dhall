{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmRepository.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmRepository.dhall
}
