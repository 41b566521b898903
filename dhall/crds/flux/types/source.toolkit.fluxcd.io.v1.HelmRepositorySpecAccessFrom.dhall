{ namespaceSelectors :
    List
      ./source.toolkit.fluxcd.io.v1.HelmRepositorySpecAccessFromNamespaceSelectors.dhall
}
