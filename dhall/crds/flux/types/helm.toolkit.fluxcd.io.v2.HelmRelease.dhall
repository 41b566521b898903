{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
, status : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
}
