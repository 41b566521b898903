{ apiVersion : Text
, items : List ./io.k8s.api.networking.v1beta1.ServiceCIDR.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
