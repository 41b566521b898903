{ apiVersion = "source.toolkit.fluxcd.io/v1"
, kind = "HelmRepository"
, spec = None ./../types/source.toolkit.fluxcd.io.v1.HelmRepositorySpec.dhall
, status =
    None ./../types/source.toolkit.fluxcd.io.v1.HelmRepositoryStatus.dhall
}
