{ Type = ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecRef.dhall
}
