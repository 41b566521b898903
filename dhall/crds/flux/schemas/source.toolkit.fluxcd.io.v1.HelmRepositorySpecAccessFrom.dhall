{ Type =
    ./../types/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFrom.dhall
}
