{ apiVersion = "source.toolkit.fluxcd.io/v1"
, kind = "OCIRepository"
, spec = None ./../types/source.toolkit.fluxcd.io.v1.OCIRepositorySpec.dhall
, status = None ./../types/source.toolkit.fluxcd.io.v1.OCIRepositoryStatus.dhall
}
