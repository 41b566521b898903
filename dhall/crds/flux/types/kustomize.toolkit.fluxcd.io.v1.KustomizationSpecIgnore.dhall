{ paths : List Text
, target :
    Optional
      ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
}
