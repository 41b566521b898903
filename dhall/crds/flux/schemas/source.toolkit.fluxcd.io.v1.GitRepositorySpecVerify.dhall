{ Type = ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.GitRepositorySpecVerify.dhall
}
