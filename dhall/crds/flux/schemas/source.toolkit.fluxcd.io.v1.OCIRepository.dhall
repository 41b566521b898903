{ Type = ./../types/source.toolkit.fluxcd.io.v1.OCIRepository.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.OCIRepository.dhall
}
