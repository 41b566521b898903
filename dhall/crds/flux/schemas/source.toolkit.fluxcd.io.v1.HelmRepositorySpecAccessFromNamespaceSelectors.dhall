{ Type =
    ./../types/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFromNamespaceSelectors.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFromNamespaceSelectors.dhall
}
