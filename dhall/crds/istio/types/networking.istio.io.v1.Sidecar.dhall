{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : Optional ./networking.istio.io.v1.SidecarSpec.dhall
, status : Optional ./networking.istio.io.v1.GatewayStatus.dhall
}
