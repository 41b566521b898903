{ apiVersion : Text
, items : List ./io.k8s.api.networking.v1beta1.IPAddress.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
