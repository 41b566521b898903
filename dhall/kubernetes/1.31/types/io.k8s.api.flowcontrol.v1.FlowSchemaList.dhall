{ apiVersion : Text
, items : List ./io.k8s.api.flowcontrol.v1.FlowSchema.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
