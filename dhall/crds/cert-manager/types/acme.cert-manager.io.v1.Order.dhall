{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : ./acme.cert-manager.io.v1.OrderSpec.dhall
, status : Optional ./acme.cert-manager.io.v1.OrderStatus.dhall
}
