{ apiVersion = "source.toolkit.fluxcd.io/v1"
, kind = "HelmChart"
, spec = None ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, status = None ./../types/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
}
