{ apiVersion = "source.toolkit.fluxcd.io/v1"
, kind = "GitRepository"
, spec = None ./../types/source.toolkit.fluxcd.io.v1.GitRepositorySpec.dhall
, status = None ./../types/source.toolkit.fluxcd.io.v1.GitRepositoryStatus.dhall
}
