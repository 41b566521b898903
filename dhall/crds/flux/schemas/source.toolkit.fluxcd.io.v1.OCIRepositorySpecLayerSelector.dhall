{ Type =
    ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.OCIRepositorySpecLayerSelector.dhall
}
