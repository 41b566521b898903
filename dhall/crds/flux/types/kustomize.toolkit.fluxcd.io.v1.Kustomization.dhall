{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : Optional ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, status : Optional ./kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
}
