{ Type = ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecRef.dhall
}
