{ Type = ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecInclude.dhall
}
