{ apiVersion : Text
, items : List ./io.k8s.api.resource.v1alpha3.ResourceClaimTemplate.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
