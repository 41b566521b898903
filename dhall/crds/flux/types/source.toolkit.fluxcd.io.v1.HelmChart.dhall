{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : Optional ./source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, status : Optional ./source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
}
